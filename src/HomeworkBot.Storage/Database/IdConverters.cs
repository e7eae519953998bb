using HomeworkBot.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HomeworkBot.Storage.Database;

/// <summary>Ids are types in the program and plain UUIDs in the database.</summary>
internal static class IdConverters
{
    public static void UseIds(this ModelConfigurationBuilder builder)
    {
        builder.Properties<PracticeId>().HaveConversion<PracticeIds>();
        builder.Properties<ClientId>().HaveConversion<ClientIds>();
        builder.Properties<InvitationId>().HaveConversion<InvitationIds>();
        builder.Properties<DeviceId>().HaveConversion<DeviceIds>();
        builder.Properties<AssignmentId>().HaveConversion<AssignmentIds>();
        builder.Properties<RunId>().HaveConversion<RunIds>();
        builder.Properties<EntryId>().HaveConversion<EntryIds>();
        builder.Properties<AttachmentId>().HaveConversion<AttachmentIds>();
    }

    private sealed class PracticeIds() : ValueConverter<PracticeId, Guid>(id => id.Value, value => new PracticeId(value));

    private sealed class ClientIds() : ValueConverter<ClientId, Guid>(id => id.Value, value => new ClientId(value));

    private sealed class InvitationIds() : ValueConverter<InvitationId, Guid>(id => id.Value, value => new InvitationId(value));

    private sealed class DeviceIds() : ValueConverter<DeviceId, Guid>(id => id.Value, value => new DeviceId(value));

    private sealed class AssignmentIds() : ValueConverter<AssignmentId, Guid>(id => id.Value, value => new AssignmentId(value));

    private sealed class RunIds() : ValueConverter<RunId, Guid>(id => id.Value, value => new RunId(value));

    private sealed class EntryIds() : ValueConverter<EntryId, Guid>(id => id.Value, value => new EntryId(value));

    private sealed class AttachmentIds() : ValueConverter<AttachmentId, Guid>(id => id.Value, value => new AttachmentId(value));
}
