using HomeworkBot.Core;

namespace HomeworkBot.Storage.Clients;

/// <summary>A client as a therapist enters one.</summary>
internal sealed record NewClient
{
    public required PracticeId Practice { get; init; }

    public required TherapistId Therapist { get; init; }

    public required ClientText Name { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Locale { get; init; }

    /// <summary>IANA.</summary>
    public required string TimeZone { get; init; }

    /// <summary>ISO 3166 alpha-2.</summary>
    public required string Country { get; init; }
}
