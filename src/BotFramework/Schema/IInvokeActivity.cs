namespace Microsoft.Bot.Schema;

/// <summary>A call that expects an answer within the turn.</summary>
public interface IInvokeActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }

    ConversationReference? RelatesTo { get; set; }
}
