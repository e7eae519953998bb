using HomeworkBot.Core;
using HomeworkBot.Core.Review;
using HomeworkBot.Core.Runs;

namespace HomeworkBot.Portal.Tests.Samples;

/// <summary>The samples as a practice with one therapist.</summary>
internal sealed class SampleReview(TimeProvider clock) : IReviewReader, IInvitations
{
    private readonly Dictionary<EntryId, EntryView> entries = new[] { Sample.ThoughtRecord(), Sample.Numbers() }.ToDictionary(entry => entry.Id);
    private readonly List<InvitationSummary> invitations = [];

    public Task<IReadOnlyList<ClientSummary>> ClientsAsync(TherapistId therapist, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ClientSummary>>(therapist != Sample.Therapist
            ? []
            : [Sample.Summary(Sample.Ana, "Ana", null, 0), Sample.Summary(Sample.Sam, "Sam", Sample.Evening, 3)]);

    public Task<ClientDetail?> ClientAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken)
    {
        var sam = Sample.Client(
            Sample.Entry(Sample.Record, "Thought record", Outcome.Completed, Sharing.Shared, Sample.Evening),
            Sample.Entry(Sample.Walk, "One thing that matters", Outcome.MyWay, Sharing.Shared, Sample.Evening.AddDays(-3)),
            Sample.Entry(Sample.NumbersOnly, "Thought record", Outcome.Partial, Sharing.RatingsOnly, Sample.Evening.AddDays(-6)),
            Sample.Entry(Sample.Walk, "One thing that matters", Outcome.Skipped, Sharing.Shared, Sample.Evening.AddDays(-9)));
        var ana = Sample.Client() with { Id = Sample.Ana, Name = new ClientText("Ana"), Consented = false, Assignments = [] };
        return Task.FromResult(therapist != Sample.Therapist ? null : client == Sample.Sam ? sam : client == Sample.Ana ? ana : null);
    }

    public Task<EntryView?> EntryAsync(TherapistId therapist, EntryId entry, CancellationToken cancellationToken) =>
        Task.FromResult(therapist == Sample.Therapist ? entries.GetValueOrDefault(entry) : null);

    public Task<IReadOnlyList<TalkLine>?> TranscriptAsync(TherapistId therapist, EntryId entry, CancellationToken cancellationToken) =>
        Task.FromResult(therapist == Sample.Therapist && entry == Sample.Record ? Sample.Talk() : null);

    public Task<NewInvitation?> CreateAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var made = new NewInvitation(new InvitationId(Guid.CreateVersion7(now)), "q3vX0kYp8uT2mWz5rB7nLg", now.AddDays(7));
        invitations.Insert(0, new InvitationSummary(made.Id, now, made.ExpiresAt, null, null));
        return Task.FromResult<NewInvitation?>(made);
    }

    public Task<IReadOnlyList<InvitationSummary>> ListAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InvitationSummary>>([.. invitations]);

    public Task<bool> RevokeAsync(TherapistId therapist, InvitationId invitation, CancellationToken cancellationToken)
    {
        var at = invitations.FindIndex(made => made.Id == invitation);
        invitations[at] = invitations[at] with { RevokedAt = clock.GetUtcNow() };
        return Task.FromResult(true);
    }
}
