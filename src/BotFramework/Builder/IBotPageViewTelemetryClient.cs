namespace Microsoft.Bot.Builder;

/// <summary>Counts dialogs begun the way a web site counts pages viewed.</summary>
public interface IBotPageViewTelemetryClient
{
    void TrackPageView(string name, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);
}
