namespace Microsoft.Bot.Schema;

/// <summary>Activity types that adapters understand and no channel ever sees.</summary>
public static class ActivityTypesEx
{
    /// <summary>The adapter waits <see cref="Activity.Value"/> milliseconds before it sends what follows.</summary>
    public const string Delay = "delay";

    /// <summary>The activity's value is the <c>InvokeResponse</c> of the turn.</summary>
    public const string InvokeResponse = "invokeResponse";
}
