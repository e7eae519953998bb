using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Storage.Access;
using HomeworkBot.Storage.Clients;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace HomeworkBot.Storage.Demo;

/// <summary>
/// Fills an empty database with made-up people, so that a first look has something to see: Sam has weeks of entries and
/// a check-in that is due, Maya is new and has not consented yet.
/// </summary>
public sealed class DemoData
{
    private const string Email = "demo@oak-practice.example";

    private readonly IDbContextFactory<AppDbContext> databases;
    private readonly Vault vault;
    private readonly ClientRegistry registry;
    private readonly IHomeworks homeworks;
    private readonly IHostEnvironment environment;
    private readonly TimeProvider time;

    internal DemoData(IDbContextFactory<AppDbContext> databases, Vault vault, ClientRegistry registry, IHomeworks homeworks, IHostEnvironment environment, TimeProvider time)
    {
        this.databases = databases;
        this.vault = vault;
        this.registry = registry;
        this.homeworks = homeworks;
        this.environment = environment;
        this.time = time;
    }

    /// <summary>Makes the demo, whole or not at all.</summary>
    /// <returns>Null when there is a practice already, and always in Production.</returns>
    public async Task<DemoPeople?> EnsureAsync(CancellationToken cancellationToken)
    {
        if (environment.IsProduction())
        {
            return null;
        }

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await database.Practices.AnyAsync(cancellationToken))
        {
            return null;
        }

        var now = time.GetUtcNow();
        var therapist = AddTherapist(database, now.AddDays(-40));
        var sam = await AddClientAsync(database, therapist, "Sam", "America/New_York", now.AddDays(-29), cancellationToken);
        var maya = await AddClientAsync(database, therapist, "Maya", "America/Chicago", now.AddDays(-1), cancellationToken);

        var samsRecord = await registry.AssignAsync(database, sam.Id, "thought-record", new ClientText("Speak up at work without lying awake over it"), now.AddDays(-29), cancellationToken);
        var samsPlan = await registry.AssignAsync(database, sam.Id, "behavioral-activation", new ClientText("See my friends again, also in grey weeks"), now.AddDays(-26), cancellationToken);
        await registry.AssignAsync(database, maya.Id, "thought-record", new ClientText("Stop mulling over every message I send"), now.AddDays(-1), cancellationToken);
        await registry.AssignAsync(database, maya.Id, "behavioral-activation", new ClientText("Paint again, just for me"), now.AddDays(-1).AddMinutes(5), cancellationToken);

        database.Consents.Add(new ConsentRow { ClientId = sam.Id, GivenAt = now.AddDays(-28), Version = ConsentVersions.Current });
        await AddHistoryAsync(database, sam, [samsRecord, samsPlan], cancellationToken);

        DemoClient[] clients = [AddInvitation(database, sam, "Sam", now), AddInvitation(database, maya, "Maya", now)];
        await database.SaveChangesAsync(cancellationToken);
        return new DemoPeople(therapist.TherapistId, therapist.Email!, clients);
    }

    /// <summary>The demo's therapist, for a new sign-in link; null when the data is no demo's, and always in Production.</summary>
    public async Task<TherapistId?> FindTherapistAsync(CancellationToken cancellationToken)
    {
        if (environment.IsProduction())
        {
            return null;
        }

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var found = await database.Users.SingleOrDefaultAsync(user => user.Email == Email, cancellationToken);
        return found?.TherapistId;
    }

    private static Therapist AddTherapist(AppDbContext database, DateTimeOffset at)
    {
        var practice = new PracticeRow { Id = new PracticeId(Guid.CreateVersion7(at)), Name = "Oak Practice", Phone = "555-0100", CreatedAt = at };
        var therapist = new Therapist
        {
            Id = Guid.CreateVersion7(at),
            PracticeId = practice.Id,
            DisplayName = "Dr. Lee",
            UserName = Email,
            NormalizedUserName = Email.ToUpperInvariant(),
            Email = Email,
            NormalizedEmail = Email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = Secret.New(),
        };
        database.AddRange(practice, therapist);
        return therapist;
    }

    private static DemoClient AddInvitation(AppDbContext database, ClientRow client, string name, DateTimeOffset now)
    {
        var secret = Secret.New();
        database.Invitations.Add(new InvitationRow
        {
            Id = new InvitationId(Guid.CreateVersion7(now)),
            ClientId = client.Id,
            SecretHash = Secret.Hash(secret),
            Demo = true,
            CreatedAt = now,
            ExpiresAt = now.AddYears(1),
        });
        return new DemoClient(name, secret);
    }

    private async Task<ClientRow> AddClientAsync(AppDbContext database, Therapist therapist, string name, string timeZone, DateTimeOffset at, CancellationToken cancellationToken) =>
        await registry.AddAsync(
            database,
            new NewClient
            {
                Practice = therapist.PracticeId,
                Therapist = therapist.TherapistId,
                Name = new ClientText(name),
                Locale = "en-US",
                TimeZone = timeZone,
                Country = "US",
            },
            at,
            cancellationToken);

    private async Task AddHistoryAsync(AppDbContext database, ClientRow client, IReadOnlyList<AssignmentRow> assignments, CancellationToken cancellationToken)
    {
        var key = await vault.KeyOfAsync(client.Id, cancellationToken);
        var profile = new ClientProfile
        {
            Id = client.Id,
            Name = new ClientText("Sam"),
            Locale = client.Locale,
            TimeZone = client.TimeZone,
            Country = client.Country,
            TherapistName = "Dr. Lee",
            PracticeName = "Oak Practice",
        };
        var today = LocalClock.At(time.GetUtcNow(), client.TimeZone).Date;
        var history = new DemoHistory(database, client, key);
        foreach (var made in DemoThoughtRecords.All.Concat(DemoActivityPlans.All))
        {
            var row = assignments.First(assignment => assignment.Homework == made.Homework);
            var assignment = new Assignment
            {
                Id = row.Id,
                Homework = row.Homework,
                Goal = key.OpenText(SealedKind.AssignmentGoal, row.Id.ToString(), row.Goal),
                AssignedAt = row.AssignedAt,
            };
            if (homeworks.Current(made.Homework, profile.Locale) is { } definition && new DemoPlayer(definition, profile, assignment).Play(made, today) is { } play)
            {
                history.Add(play);
            }
        }

        history.WriteLines();
    }
}
