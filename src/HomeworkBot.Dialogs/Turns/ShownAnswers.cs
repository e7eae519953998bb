using HomeworkBot.Core;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// Which lines show which answers, so that an answer the client replaced or took back is withdrawn from the transcript
/// with every line it stands in: the client's own words for it, and what the bot repeated of them. In doubt a line is
/// withdrawn: the entry holds what was kept.
/// </summary>
internal sealed class ShownAnswers
{
    private readonly Dictionary<RunId, List<RunLine>> lines = [];
    private readonly SortedSet<long> withdrawn = [];

    /// <summary>The lines to take out of the transcript, by sequence.</summary>
    public IReadOnlyList<long> Withdrawn => [.. withdrawn];

    public IReadOnlyList<RunLine> LinesOf(Run run) => Of(run);

    /// <summary>A run's answers changed.</summary>
    /// <param name="before">The run as it was; null when it begins.</param>
    /// <param name="after">The run as it is now.</param>
    /// <param name="heard">The line of the client's message; null when there was none.</param>
    public void Changed(Run? before, Run after, long? heard)
    {
        var known = Of(before ?? after);
        foreach (var step in TakenBack(before, after))
        {
            withdrawn.UnionWith(known.Where(line => line.Shows.Contains(step)).Select(line => line.Sequence));
            known.RemoveAll(line => line.Shows.Contains(step));
        }

        var given = after.Steps.Append(after.Partial).OfType<RunStep>()
            .Where(step => step.Answer is not null && before?.Steps.Contains(step) != true && before?.Partial != step)
            .Select(step => step.Id)
            .ToList();
        if (given.Count > 0 && heard is { } line)
            known.Add(new RunLine(line, given));
    }

    /// <summary>The bot said something in a run.</summary>
    /// <returns>Whether answers stand in it.</returns>
    public bool Said(Run run, long sequence, Activity activity, bool repeatsAnswers)
    {
        var text = activity.Text ?? string.Empty;
        var repeats = repeatsAnswers || ActivityJson.QuestionIn(activity)?.Face == QuestionFace.Say;
        var shows = run.Steps.Append(run.Partial).OfType<RunStep>()
            .Where(step => step.Answer is { } answer && (repeats || WordsOf(answer).Any(words => words.Length > 0 && text.Contains(words, StringComparison.OrdinalIgnoreCase))))
            .Select(step => step.Id)
            .ToList();
        if (shows.Count == 0)
            return false;

        Of(run).Add(new RunLine(sequence, shows));
        return true;
    }

    /// <summary>Answers of before that are gone or have others in their place. What was a part and is whole now stays.</summary>
    private static IEnumerable<string> TakenBack(Run? before, Run after)
    {
        if (before is null)
            return [];

        var gone = before.Steps.Where(step => step.Answer is not null && !after.Steps.Contains(step)).Select(step => step.Id);
        return before.Partial is { } part && after.Partial?.Id != part.Id && after.Steps.All(step => step.Id != part.Id)
            ? gone.Append(part.Id)
            : gone;
    }

    /// <summary>The client's words in an answer; numbers, dates and choices are repeated by the summary alone.</summary>
    private static IEnumerable<string> WordsOf(Answer answer) => answer switch
    {
        TextAnswer text => [text.Text.Value.Trim()],
        RatingsAnswer ratings => ratings.Items.Select(item => item.Name.Value),
        _ => [],
    };

    private List<RunLine> Of(Run run)
    {
        if (!lines.TryGetValue(run.Id, out var known))
            lines[run.Id] = known = [.. run.Lines];

        return known;
    }
}
