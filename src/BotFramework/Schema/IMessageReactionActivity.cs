namespace Microsoft.Bot.Schema;

/// <summary>A reaction was put on a message or taken off it.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction>? ReactionsAdded { get; set; }

    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
