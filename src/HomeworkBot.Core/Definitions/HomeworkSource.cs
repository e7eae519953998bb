namespace HomeworkBot.Core.Definitions;

/// <summary>The files of one homework as they were read: what is hashed, stored for ever and compiled again later.</summary>
public sealed record HomeworkSource
{
    /// <summary>The folder's name, for example <c>thought-record</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Text by file name (<c>homework.yaml</c>, <c>es.yaml</c>), line ends as LF.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }
}
