namespace HomeworkBot.Core.Clients;

/// <summary>The wordings of the consent there have been.</summary>
public static class ConsentVersions
{
    /// <summary>
    /// The one clients are asked for now. To be raised whenever the meaning of its four messages changes; every client
    /// is then asked again before going on.
    /// </summary>
    public const string Current = "2026-11";
}
