using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Homework;
using HomeworkBot.Dialogs.Turns;
using HomeworkBot.Understanding;

namespace HomeworkBot.Dialogs.Main;

/// <summary>What a client can do now: go on with what is open, tell how a plan went, begin what is assigned.</summary>
internal sealed class Menu(IHomeworks homeworks)
{
    /// <summary>The choices, those under way first. A homework whose files are out of order is left out.</summary>
    public async Task<IReadOnlyList<MenuItem>> ItemsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var items = new List<MenuItem>();
        foreach (var run in turn.OpenRuns)
        {
            var definition = await homeworks.FindAsync(run.Version, turn.Client.Locale, cancellationToken);
            if (definition is null || RunProgress.IsUntouched(run))
                continue;

            var label = RunProgress.AwaitsCheckIn(run, definition) ? Phrases.MenuCheckIn : Phrases.MenuGoOn;
            Add(items, turn, run.Id.ToString(), turn.Text(label, definition.Title), run.StartedAt, new Next.GoOn(run.Id));
        }

        foreach (var assignment in turn.Assignments)
        {
            if (homeworks.Current(assignment.Homework, turn.Client.Locale) is { } definition
                && !turn.OpenRuns.Any(run => run.Assignment == assignment.Id && run.Stage == definition.Stages[0].Id && !RunProgress.IsUntouched(run)))
            {
                Add(items, turn, assignment.Id.ToString(), definition.Title, assignment.AssignedAt, new Next.Start(assignment.Id));
            }
        }

        return items;
    }

    /// <summary>The item a reply means: by tap, number, name, a slip in the name, or some of its words. Null when it is not plain which.</summary>
    public static MenuItem? Read(string reply, IReadOnlyList<MenuItem> items, WordBook words)
    {
        if (OptionReply.Read(reply, [.. items.Select(item => item.Option)], words) is { } option)
            return items.First(item => item.Option == option);

        var telling = words.TellingWords(reply);
        if (telling.Count == 0)
            return null;

        // "plan" is the shorter "Activity plan" rather than "How it went: Activity plan".
        var fitting = items
            .Select(item => (Item: item, Label: WordsOf(item.Option.Label)))
            .Where(candidate => telling.All(word => Near.Best(word, candidate.Label) is not null))
            .OrderBy(candidate => candidate.Label.Length)
            .ToList();
        return fitting is [var only] || (fitting.Count > 1 && fitting[0].Label.Length < fitting[1].Label.Length) ? fitting[0].Item : null;
    }

    /// <summary>A label that is there already gets its day, so that a tap means one thing.</summary>
    private static void Add(List<MenuItem> items, Turn turn, string value, string label, DateTimeOffset since, Next goes)
    {
        if (items.Any(item => item.Option.Label == label))
            label = turn.Text(Phrases.MenuSame, label, LocalDay.Say(since, turn.Client));

        items.Add(new MenuItem(new QuestionOption(value, label), goes));
    }

    private static string[] WordsOf(string label) =>
        Fold.Text(label).Split([' ', ':', '-', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
}
