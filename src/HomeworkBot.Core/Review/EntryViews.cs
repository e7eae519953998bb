using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Review;

/// <summary>
/// Turns an entry into what its therapist may read of it. Pure: whose entry it is has been decided before. Of a private
/// entry nothing is left; of a ratings-only entry its numbers, without the client's names for what was rated.
/// </summary>
public static class EntryViews
{
    /// <param name="definition">The version the entry was made with.</param>
    /// <param name="entry">The entry; its <see cref="Entry.Sharing"/> decides.</param>
    /// <param name="subject">Whose entry it is, and for which goal.</param>
    /// <returns>Null when the entry is private.</returns>
    public static EntryView? Build(HomeworkDefinition definition, Entry entry, EntrySubject subject)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(subject);
        if (entry.Sharing is not (Sharing.Shared or Sharing.RatingsOnly))
            return null;

        var words = entry.Sharing == Sharing.Shared;
        var given = new Dictionary<string, RunStep>(StringComparer.Ordinal);
        foreach (var step in entry.Steps)
            given[step.Id] = step;

        return new EntryView
        {
            Id = entry.Id,
            Client = subject.Client,
            ClientName = subject.ClientName,
            TimeZone = subject.TimeZone,
            Title = definition.Title,
            Goal = subject.Goal,
            Outcome = entry.Outcome,
            Sharing = entry.Sharing,
            StartedAt = entry.StartedAt,
            FinishedAt = entry.FinishedAt,
            Fields = Fields(definition, given, words),
            Charts = EntryCharts.Build(definition, given, words),
        };
    }

    private static List<EntryField> Fields(HomeworkDefinition definition, Dictionary<string, RunStep> given, bool words)
    {
        var fields = new List<EntryField>();
        foreach (var step in definition.Steps)
        {
            if (!step.NeedsReply || !given.TryGetValue(step.Id, out var run))
                continue;

            var ratings = Ratings(step, run.Answer, words);
            if (words)
                fields.Add(new EntryField(step.Label, run.Answer is null ? null : new ClientText(step.Describe(run.Answer)), run.Answer is null, ratings));
            else if (ratings.Count > 0)
                fields.Add(new EntryField(step.Label, null, false, ratings));
        }

        return fields;
    }

    private static List<EntryRating> Ratings(Step step, Answer? answer, bool words) => (step, answer) switch
    {
        (ScaleStep { Scale: var scale }, ScaleAnswer rated) => [new EntryRating(null, rated.Value, scale.Max)],
        (RatingsStep { Scale: var scale }, RatingsAnswer rated) =>
        [
            .. rated.Items.Where(item => item.Value is not null).Select(item => new EntryRating(words ? item.Name : null, item.Value!.Value, scale.Max)),
        ],
        _ => [],
    };
}

/// <summary>Whose entry it is.</summary>
public sealed record EntrySubject
{
    public required ClientId Client { get; init; }

    public required ClientText ClientName { get; init; }

    /// <summary>IANA.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The goal of the assignment.</summary>
    public required ClientText Goal { get; init; }
}
