using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator decides on.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood; a validator may change the value.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt began with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers between attempts.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>Which answer this is, from 1.</summary>
    public int AttemptCount =>
        State.TryGetValue(PromptState.AttemptCount, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
