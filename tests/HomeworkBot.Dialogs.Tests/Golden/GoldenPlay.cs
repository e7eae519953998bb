using System.Globalization;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Dialogs.Tests.Talking;

namespace HomeworkBot.Dialogs.Tests.Golden;

/// <summary>Plays a golden conversation against the real bot and compares it word for word.</summary>
internal sealed class GoldenPlay
{
    private readonly string file;
    private readonly GoldenFile golden;
    private readonly IHomeworks homeworks;
    private readonly Talk talk;
    private Queue<string> heard = new();
    private int entries;

    private GoldenPlay(string file, GoldenFile golden, IHomeworks homeworks)
    {
        this.file = file;
        this.golden = golden;
        this.homeworks = homeworks;
        var assigned = golden.Settings.GetValueOrDefault("homework", "thought-record").Split(", ");
        talk = new Talk(homeworks, assigned, golden.Settings.GetValueOrDefault("consent") == "no" ? null : Talk.CurrentConsent);
    }

    public static async Task PlayAsync(string file)
    {
        var golden = GoldenFile.Read(Path.Join(Repository.Conversations, file));
        await new GoldenPlay(file, golden, await Library.OpenAsync()).PlayAsync();
    }

    private async Task PlayAsync()
    {
        heard = new Queue<string>(await talk.OpenPageAsync());
        foreach (var spoken in golden.Events)
        {
            switch (spoken.Kind)
            {
                case GoldenKind.Bot:
                    Same(spoken, spoken.Text, heard.TryDequeue(out var said) ? said : "(nothing)");
                    break;
                case GoldenKind.Client:
                    NothingMore(spoken);
                    heard = new Queue<string>(await SayAsync(spoken.Text));
                    break;
                default:
                    await RemarkAsync(spoken);
                    break;
            }
        }

        NothingMore(golden.Events[^1]);
    }

    private Task<IReadOnlyList<string>> SayAsync(string text)
    {
        const string Photo = "(photo)";
        return text.StartsWith(Photo, StringComparison.Ordinal)
            ? talk.SendPhotoAsync(text.Length == Photo.Length ? null : text[Photo.Length..].Trim())
            : talk.SayAsync(text);
    }

    private async Task RemarkAsync(GoldenEvent remark)
    {
        switch (remark.Text.Split(": ", 2))
        {
            case ["clock", var step]:
                NothingMore(remark);
                talk.Clock.Advance(Step(step));
                break;
            case ["opens the chat"]:
                NothingMore(remark);
                heard = new Queue<string>(await talk.OpenPageAsync());
                break;
            case ["entry", var expected]:
                Same(remark, expected, NewEntry());
                break;
            case ["shared", var expected]:
                Same(remark, expected, talk.Store.Entries[^1].Sharing.ToString());
                break;
            case ["open", var expected]:
                Same(remark, expected, await OpenRunsAsync());
                break;
            case ["due", var expected]:
                Same(remark, expected, Due());
                break;
            case ["consented", var expected]:
                Same(remark, expected, talk.Store.Client.ConsentVersion is null ? "no" : "yes");
                break;
        }
    }

    private string NewEntry()
    {
        var added = talk.Store.Entries.Skip(entries).Select(entry => $"{entry.Outcome}, {entry.Sharing}").ToList();
        entries += added.Count;
        return added.Count == 0 ? "none" : string.Join("; ", added);
    }

    private async Task<string> OpenRunsAsync()
    {
        var open = new List<string>();
        foreach (var run in talk.Store.OpenRuns)
        {
            var definition = await homeworks.FindAsync(run.Version, "en-US", TestContext.Current.CancellationToken);
            open.Add($"{definition!.Id}/{run.Stage}");
        }

        return open.Count == 0 ? "none" : string.Join(", ", open);
    }

    private string Due() => talk.Store.OpenRuns is [{ DueAt: { } due }]
        ? LocalClock.At(due, talk.Store.Client.TimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : "(no one time)";

    private static TimeSpan Step(string step)
    {
        var amount = int.Parse(step[1..^1], CultureInfo.InvariantCulture);
        return step[^1] switch
        {
            'm' => TimeSpan.FromMinutes(amount),
            'h' => TimeSpan.FromHours(amount),
            'd' => TimeSpan.FromDays(amount),
            _ => throw new FormatException($"'{step}' is no time: +10m, +2h, +1d."),
        };
    }

    private void NothingMore(GoldenEvent at)
    {
        if (heard.Count > 0)
            Same(at, "(nothing more)", string.Join("\n---\n", heard));
    }

    private void Same(GoldenEvent at, string expected, string actual)
    {
        if (expected != actual)
            Assert.Fail($"{file}:{at.Line}\nexpected: {expected}\nactual:   {actual}");
    }
}
