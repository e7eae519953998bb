namespace Microsoft.Bot.Schema;

/// <summary>Control passes to another bot or a person.</summary>
public interface IHandoffActivity : IActivity
{
}
