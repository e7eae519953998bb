namespace HomeworkBot.Core.Definitions;

/// <summary>A mistake in a homework file, with its place. Says what to do in one sentence.</summary>
/// <param name="File">The file, relative to the library's folder, with forward slashes: <c>thought-record/homework.yaml</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">One sentence in plain English, for the file's author.</param>
public sealed record HomeworkError(string File, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column: message</c>, as editors understand it.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
