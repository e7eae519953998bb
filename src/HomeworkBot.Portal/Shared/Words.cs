using HomeworkBot.Core.Runs;

namespace HomeworkBot.Portal.Shared;

/// <summary>What the portal calls things. Every outcome is useful, so none of these words judges.</summary>
internal static class Words
{
    public static string For(Outcome outcome) => outcome switch
    {
        Outcome.Completed => "Completed",
        Outcome.Partial => "Half done",
        Outcome.MyWay => "My way",
        Outcome.Skipped => "Not this time",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string For(Sharing sharing) => sharing switch
    {
        Sharing.Shared => "Shared",
        Sharing.RatingsOnly => "Ratings only",
        Sharing.Private => "Private",
        _ => throw new ArgumentOutOfRangeException(nameof(sharing)),
    };

    /// <summary>The name of a Bot Framework channel id; an id we do not know is shown as it is.</summary>
    public static string ForChannel(string channel) => channel switch
    {
        "webchat" or "directline" => "Web chat",
        "sms" => "Text message",
        "msteams" => "Teams",
        _ => channel,
    };

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
