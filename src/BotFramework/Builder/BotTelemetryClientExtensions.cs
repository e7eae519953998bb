namespace Microsoft.Bot.Builder;

/// <summary>Measurements of dialogs.</summary>
public static class BotTelemetryClientExtensions
{
    /// <summary>Counts a dialog begun: as a page view where the client counts those, else as a trace.</summary>
    public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
        ArgumentNullException.ThrowIfNull(telemetryClient);
        if (telemetryClient is IBotPageViewTelemetryClient pages)
            pages.TrackPageView(dialogName, properties, metrics);
        else
            telemetryClient.TrackTrace("Dialog View: " + dialogName, Severity.Information, properties);
    }
}
