namespace HomeworkBot.Storage;

/// <summary>Where and how long things are kept. Bound from the section <see cref="Section"/>, checked at start.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The folder of the databases and, unless said otherwise, of the master key. Made when missing. Default <c>data</c>.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>
    /// The file with the master key that wraps every client's key; null means <c>master.key</c> in the data folder. Keep
    /// it, and its backups, away from the backups of the data.
    /// </summary>
    public string? MasterKeyFile { get; set; }

    /// <summary>How long an unused invitation stays open. 1 hour to 90 days; default 7 days.</summary>
    public TimeSpan InvitationLifetime { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long a message is recognised when its channel delivers it again. 1 to 365 days; default 30 days.</summary>
    public TimeSpan InboundKept { get; set; } = TimeSpan.FromDays(30);

    internal string DatabaseFile => Path.Combine(DataDirectory, "homeworkbot.db");

    internal string KeysFile => Path.Combine(DataDirectory, "keys.db");

    internal string MasterKeyPath => MasterKeyFile ?? Path.Combine(DataDirectory, "master.key");

    /// <exception cref="StorageStartException">A setting is wrong; the message is one sentence that says which.</exception>
    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(DataDirectory))
        {
            throw new StorageStartException($"The setting {Section}:{nameof(DataDirectory)} is empty: name a folder for the databases.");
        }

        Within(InvitationLifetime, TimeSpan.FromHours(1), TimeSpan.FromDays(90), nameof(InvitationLifetime), "1 hour and 90 days");
        Within(InboundKept, TimeSpan.FromDays(1), TimeSpan.FromDays(365), nameof(InboundKept), "1 and 365 days");
    }

    private static void Within(TimeSpan value, TimeSpan low, TimeSpan high, string name, string range)
    {
        if (value < low || value > high)
        {
            throw new StorageStartException($"The setting {Section}:{name} is {value}, but must be between {range}.");
        }
    }
}
