using System.Diagnostics;
using System.Text;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Writes transcripts to the process's trace listeners, words and all: for a developer's own machine.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    /// <param name="traceActivity">Whether whole activities are written, or their type and text only.</param>
    public TraceTranscriptLogger(bool traceActivity = true) => _traceActivity = traceActivity;

    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        if (_traceActivity)
            Trace.TraceInformation(Encoding.UTF8.GetString(ProtocolJson.SerializeActivity((Activity)activity)));
        else
            Trace.TraceInformation("{0}: {1}", activity.Type, activity.AsMessageActivity()?.Text);

        return Task.CompletedTask;
    }
}
