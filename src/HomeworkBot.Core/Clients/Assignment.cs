namespace HomeworkBot.Core.Clients;

/// <summary>A homework given to one client, for a goal of the client's own.</summary>
public sealed record Assignment
{
    public required AssignmentId Id { get; init; }

    /// <summary>The homework's id, for example <c>thought-record</c>; a new run begins with its newest version.</summary>
    public required string Homework { get; init; }

    /// <summary>The goal in the client's words.</summary>
    public required ClientText Goal { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }
}
