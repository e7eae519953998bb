namespace HomeworkBot.Server.Hosting;

/// <summary>What the host writes to the log: ids, counts and places in homework files.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{Error}")]
    public static partial void HomeworkError(ILogger logger, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Homework} is not served until its files are mended; `homeworkbot check` lists every mistake")]
    public static partial void HomeworkOut(ILogger logger, string homework);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} homework types served from {Folder}")]
    public static partial void HomeworkServed(ILogger logger, int count, string folder);
}
