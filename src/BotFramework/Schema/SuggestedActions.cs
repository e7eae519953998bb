using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons offered beside a message, gone once one is pressed.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string>? to = default, IList<CardAction>? actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <exception cref="ArgumentNullException"><paramref name="to"/> or <paramref name="actions"/> is null.</exception>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this([.. to ?? throw new ArgumentNullException(nameof(to))], [.. actions ?? throw new ArgumentNullException(nameof(actions))])
    {
    }

    [JsonPropertyName("to")]
    public IList<string>? To { get; set; }

    [JsonPropertyName("actions")]
    public IList<CardAction>? Actions { get; set; }
}
