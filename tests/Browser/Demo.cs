namespace HomeworkBot.Browser.Tests;

/// <summary>The made-up people of a fresh demo.</summary>
internal static class Demo
{
    /// <summary>A client who has only just been invited: no consent, no entries.</summary>
    public const string NewClient = "Maya";

    /// <summary>A client with some weeks behind her.</summary>
    public const string KnownClient = "Sam";
}
