namespace HomeworkBot.Core.Clients;

/// <summary>What the bot knows about the person it talks to, read anew each turn.</summary>
public sealed record ClientProfile
{
    public required ClientId Id { get; init; }

    /// <summary>The name the client goes by.</summary>
    public required ClientText Name { get; init; }

    /// <summary>BCP 47, for example <c>en-US</c>: the language of every word the bot says.</summary>
    public required string Locale { get; init; }

    /// <summary>IANA, for example <c>America/New_York</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>ISO 3166 alpha-2: whose help lines are named.</summary>
    public required string Country { get; init; }

    /// <summary>The therapist as the client knows them, for example <c>Dr. Lee</c>.</summary>
    public required string TherapistName { get; init; }

    public required string PracticeName { get; init; }

    /// <summary>The practice's telephone as printed for clients; null when it gave none.</summary>
    public string? PracticePhone { get; init; }

    /// <summary>The version of the consent the client gave; null before it.</summary>
    public string? ConsentVersion { get; init; }
}
