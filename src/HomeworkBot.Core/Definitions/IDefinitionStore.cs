namespace HomeworkBot.Core.Definitions;

/// <summary>Keeps every version a run may have begun with. A version, once published, is never changed or removed.</summary>
public interface IDefinitionStore
{
    /// <summary>Publishes a version; one already there is left as it is.</summary>
    Task PublishAsync(HomeworkVersion version, HomeworkSource source, CancellationToken cancellationToken);

    /// <summary>The files of a version, or null when it was never published.</summary>
    Task<HomeworkSource?> FindAsync(HomeworkVersion version, CancellationToken cancellationToken);
}
