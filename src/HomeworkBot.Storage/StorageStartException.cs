namespace HomeworkBot.Storage;

/// <summary>Why the program cannot start, in one sentence for the operator. Carries no client's words.</summary>
public sealed class StorageStartException(string message, Exception? cause = null) : Exception(message, cause);
