namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The events the framework raises.</summary>
public static class DialogEvents
{
    /// <summary>A dialog begins.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The question is to be asked again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A dialog further up is being cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity arrived; raised once a turn, first for the innermost dialog.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs of a container differ from those its stored state began with.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the value is the exception.</summary>
    public const string Error = "error";

    /// <summary>The name of events an application raises itself.</summary>
    public const string Custom = "custom";
}
