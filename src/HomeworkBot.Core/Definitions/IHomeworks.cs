namespace HomeworkBot.Core.Definitions;

/// <summary>The homework there is.</summary>
public interface IHomeworks
{
    /// <summary>The newest version; null when there is no such homework or its files have errors.</summary>
    HomeworkDefinition? Current(string id, string locale);

    /// <summary>A version a run began with, however old; null when it was never published.</summary>
    ValueTask<HomeworkDefinition?> FindAsync(HomeworkVersion version, string locale, CancellationToken cancellationToken);
}
