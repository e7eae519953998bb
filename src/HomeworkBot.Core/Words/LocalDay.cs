using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Words;

/// <summary>Days as a client says them.</summary>
public static class LocalDay
{
    /// <summary>The day in the client's zone and language: "Tuesday, November 24".</summary>
    public static string Say(DateTimeOffset moment, ClientProfile client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return MomentWords.Day(DateOnly.FromDateTime(LocalClock.At(moment, client.TimeZone)), StepWords.For(client.Locale));
    }
}
