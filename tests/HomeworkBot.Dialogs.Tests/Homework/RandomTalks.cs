using HomeworkBot.Core.Runs;
using HomeworkBot.Dialogs.Tests.Talking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Dialogs.Tests.Homework;

/// <summary>Clients who say anything at any time. The seed is in the test's name, so that a failure can be had again.</summary>
public sealed class RandomTalks
{
    private const int Turns = 120;

    private static readonly string[] Verbs =
    [
        "back", "Skip", "why", "smaller", "later", "DONE", "change", "private", "share", "menu", "help", "go back", "skip this",
        "not now", "too much", "what's the point", "options", "stop", "end", "cancel",
    ];

    private static readonly string[] Replies =
    [
        "1", "2", "3", "12", "99", "0", "70", "7/10", "about eighty", "a lot", "yes", "no", "ok", "keep it", "nothing, keep it", "share it",
        "ratings only", "hi", "thanks", "sad", "sad 80, angry 60", "my boss didn't reply", "tomorrow at 6 pm", "tomorrow", "at 6", "saturday",
        "I did it", "not this time", "part", "thought record", "activity plan", "how it went", "go on", "situation", "feelings then",
        "", "   ", "?", "\u202Eright to left", "\u200B\u200B", "\u0001\u0007", "😀😀", "{{ therapist }}", "None of these", "mostly true",
        "not the whole story", "\"; drop table", "٧٠", "７０", "ninety nine thousand", "-5", "101", "1e309", "1.5",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_reply_breaks_the_talk_or_loses_an_accepted_answer(int seed)
    {
        var random = new Random(seed);
        var talk = await Talk.OpenAsync("thought-record", "behavioral-activation");
        for (var turn = 0; turn < Turns; turn++)
        {
            var before = talk.Store.OpenRuns;
            var reply = Reply(random);
            var said = await talk.SayAsync(reply);
            Assert.True(said.Count > 0, $"Turn {turn}: nothing was said to '{reply}'.");
            NothingLost(talk, before, reply);
            if (random.Next(12) == 0)
                talk.Clock.Advance(TimeSpan.FromHours(random.Next(1, 60)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_is_said_the_session_can_be_read_again(int seed)
    {
        var random = new Random(seed);
        Watch? watch = null;
        var talk = new Talk(await Library.OpenAsync(), ["thought-record", "behavioral-activation"], through: store => watch = new Watch(store));
        for (var turn = 0; turn < Turns; turn++)
        {
            await talk.SayAsync(Reply(random));
            Assert.NotNull(SessionJson.Read(watch!.Session));
            Assert.InRange(watch.Session.Length, 1, 2_000);
        }
    }

    private static string Reply(Random random) => random.Next(10) switch
    {
        < 3 => Verbs[random.Next(Verbs.Length)],
        9 when random.Next(20) == 0 => new string('x', 100_000),
        _ => Replies[random.Next(Replies.Length)],
    };

    /// <summary>An answer goes only when it was taken back, or when another answer it hung on was changed, or with a run nobody wrote in.</summary>
    private static void NothingLost(Talk talk, IReadOnlyList<Run> before, string reply)
    {
        foreach (var run in before.Where(run => run.Steps.Any(step => step.Answer is not null)))
        {
            var after = talk.Store.OpenRuns.FirstOrDefault(other => other.Id == run.Id)?.Steps
                ?? talk.Store.Entries.FirstOrDefault(entry => entry.Run == run.Id)?.Steps;
            Assert.True(after is not null, $"A run with answers went at '{reply}'.");
            var lost = run.Steps.Where(step => step.Answer is not null && after.All(other => other.Id != step.Id)).ToList();
            var changed = run.Steps.Any(step => after.FirstOrDefault(other => other.Id == step.Id) is { } now && !Equals(now.At, step.At));
            Assert.True(
                lost.Count == 0 || changed || (lost.Count == 1 && reply.Contains("back", StringComparison.OrdinalIgnoreCase)),
                $"{string.Join(", ", lost.Select(step => step.Id))} went at '{reply}'.");
        }
    }
}
