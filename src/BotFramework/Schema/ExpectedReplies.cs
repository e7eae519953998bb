using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The replies to an activity delivered with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity>? activities = default)
    {
        Activities = activities;
    }

    [JsonPropertyName("activities")]
    public IList<Activity>? Activities { get; set; }
}
