namespace HomeworkBot.Core;

// Ids are version 7 UUIDs: they sort by the moment they were made and carry nothing about a person.

public readonly record struct PracticeId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct TherapistId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ClientId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct InvitationId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct DeviceId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AssignmentId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct RunId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct EntryId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AttachmentId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}
