using HomeworkBot.Storage.Records;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Database;

/// <summary>
/// Everything but the clients' keys. One model for every database; a provider is a derived class with migrations of its
/// own. Public for ASP.NET Core Identity: a client's rows are not, so that pages reach them through the review reader.
/// </summary>
public abstract class AppDbContext(DbContextOptions options) : IdentityUserContext<Therapist, Guid>(options)
{
    internal DbSet<PracticeRow> Practices => Set<PracticeRow>();

    internal DbSet<SignInLinkRow> SignInLinks => Set<SignInLinkRow>();

    internal DbSet<ClientRow> Clients => Set<ClientRow>();

    internal DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    internal DbSet<DeviceRow> Devices => Set<DeviceRow>();

    internal DbSet<ConsentRow> Consents => Set<ConsentRow>();

    internal DbSet<AssignmentRow> Assignments => Set<AssignmentRow>();

    internal DbSet<HomeworkVersionRow> HomeworkVersions => Set<HomeworkVersionRow>();

    internal DbSet<SessionRow> Sessions => Set<SessionRow>();

    internal DbSet<RunRow> Runs => Set<RunRow>();

    internal DbSet<EntryRow> Entries => Set<EntryRow>();

    internal DbSet<TranscriptLineRow> TranscriptLines => Set<TranscriptLineRow>();

    internal DbSet<InboundMessageRow> InboundMessages => Set<InboundMessageRow>();

    internal DbSet<OutboxMessageRow> OutboxMessages => Set<OutboxMessageRow>();

    internal DbSet<AttachmentRow> Attachments => Set<AttachmentRow>();

    /// <summary>Fixed, so that the tables do not depend on who registers Identity. Version 2 has no passkeys.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseIds();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly, type => type.Namespace == typeof(ClientRow).Namespace);
        builder.Ignore<IdentityUserLogin<Guid>>();
    }
}
