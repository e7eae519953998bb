namespace Microsoft.Bot.Schema;

/// <summary>A record of what the bot did, for whoever looks into it; users never see it.</summary>
public interface ITraceActivity : IActivity
{
    string? Name { get; set; }

    string? Label { get; set; }

    string? ValueType { get; set; }

    object? Value { get; set; }

    ConversationReference? RelatesTo { get; set; }
}
