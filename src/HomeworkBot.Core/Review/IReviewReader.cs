using HomeworkBot.Core.Runs;

namespace HomeworkBot.Core.Review;

/// <summary>
/// The one way a therapist's page reads what clients said. It shows own clients only, and of those only what they
/// chose to share: nothing of a private entry but that it may not be there, of a ratings-only entry its numbers.
/// </summary>
public interface IReviewReader
{
    /// <summary>The therapist's own clients, by name.</summary>
    Task<IReadOnlyList<ClientSummary>> ClientsAsync(TherapistId therapist, CancellationToken cancellationToken);

    /// <summary>One client; null when not this therapist's.</summary>
    Task<ClientDetail?> ClientAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken);

    /// <summary>An entry; null when it is not this therapist's to read.</summary>
    Task<EntryView?> EntryAsync(TherapistId therapist, EntryId entry, CancellationToken cancellationToken);

    /// <summary>The talk that made a shared entry, oldest first; null when it is not this therapist's to read.</summary>
    Task<IReadOnlyList<TalkLine>?> TranscriptAsync(TherapistId therapist, EntryId entry, CancellationToken cancellationToken);
}

/// <param name="Id">The client.</param>
/// <param name="Name">As the client is called.</param>
/// <param name="TimeZone">IANA; the day shown is the client's.</param>
/// <param name="LastSharedAt">The newest entry the therapist may read; null when there is none.</param>
/// <param name="SharedEntries">How many entries the therapist may read.</param>
public sealed record ClientSummary(ClientId Id, ClientText Name, string TimeZone, DateTimeOffset? LastSharedAt, int SharedEntries);

/// <param name="Id">The client.</param>
/// <param name="Name">As the client is called.</param>
/// <param name="TimeZone">IANA; dates on the page are the client's.</param>
/// <param name="Consented">Whether the client has given consent.</param>
/// <param name="Assignments">What was given, newest first.</param>
/// <param name="Entries">What may be read, newest first.</param>
public sealed record ClientDetail(
    ClientId Id,
    ClientText Name,
    string TimeZone,
    bool Consented,
    IReadOnlyList<AssignmentSummary> Assignments,
    IReadOnlyList<EntrySummary> Entries);

public sealed record AssignmentSummary(AssignmentId Id, string Title, ClientText Goal, DateTimeOffset AssignedAt);

public sealed record EntrySummary(EntryId Id, string Title, Outcome Outcome, Sharing Sharing, DateTimeOffset FinishedAt);

/// <summary>An entry as a readable form.</summary>
public sealed record EntryView
{
    public required EntryId Id { get; init; }

    public required ClientId Client { get; init; }

    public required ClientText ClientName { get; init; }

    public required string TimeZone { get; init; }

    public required string Title { get; init; }

    public required ClientText Goal { get; init; }

    public required Outcome Outcome { get; init; }

    public required Sharing Sharing { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>What was asked and answered, in order; words only where they are shared.</summary>
    public required IReadOnlyList<EntryField> Fields { get; init; }

    public required IReadOnlyList<EntryChart> Charts { get; init; }
}

/// <param name="Label">What was collected.</param>
/// <param name="Text">The answer in words; null when skipped or not shared.</param>
/// <param name="Skipped">Whether the client passed it.</param>
/// <param name="Ratings">The numbers; empty where the answer is words only.</param>
public sealed record EntryField(string Label, ClientText? Text, bool Skipped, IReadOnlyList<EntryRating> Ratings);

/// <param name="Name">The item, or the unit's label; null where the client's word for it is not shared.</param>
/// <param name="Value">The number.</param>
/// <param name="Max">The scale's high end.</param>
public sealed record EntryRating(ClientText? Name, int Value, int Max);

/// <summary>Ratings drawn together: for every item a bar a series, before and after.</summary>
public sealed record EntryChart(string Title, int Min, int Max, IReadOnlyList<string> Series, IReadOnlyList<EntryChartItem> Items);

/// <param name="Name">The item; null where the client's word for it is not shared, or where the chart's title says it all.</param>
/// <param name="Values">A value a series; null where it was not rated.</param>
public sealed record EntryChartItem(ClientText? Name, IReadOnlyList<int?> Values);

/// <param name="At">When it was said.</param>
/// <param name="FromClient">Whether the client said it.</param>
/// <param name="Channel">Where.</param>
/// <param name="Text">The words.</param>
public sealed record TalkLine(DateTimeOffset At, bool FromClient, string Channel, ClientText Text);
