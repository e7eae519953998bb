using System.Globalization;
using System.Numerics;
using HomeworkBot.Understanding;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or words.</summary>
/// <typeparam name="T"><see cref="int"/>, <see cref="long"/>, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.
/// A number it cannot hold, such as 3.5 for an integer, is not understood.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <param name="defaultLocale">The language when the activity names none; null for English.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (typeof(T) != typeof(int) && typeof(T) != typeof(long) && typeof(T) != typeof(float) && typeof(T) != typeof(double) && typeof(T) != typeof(decimal))
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");

        DefaultLocale = defaultLocale;
    }

    /// <summary>The language when the activity names none; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<T>();
        if (PromptState.MessageText(turnContext) is { } text)
        {
            var language = LanguageOf(turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English, text);
            foreach (var number in NumberReader.ReadEach(text, language))
            {
                if (number.Form is NumberForm.Ordinal or NumberForm.OrdinalFromEnd)
                    continue;

                // Only the first number counts, held or not.
                result.Succeeded = TryHold(text.AsSpan(number.Start, number.Length), number.Quotient, out var value);
                result.Value = value;
                break;
            }
        }

        return Task.FromResult(result);
    }

    /// <summary>Digits with a decimal comma are read as in Spanish, whatever the words around them are.</summary>
    private static Language LanguageOf(string locale, string text) =>
        locale.Length >= 2 && text.Contains(',', StringComparison.Ordinal)
            && locale[..2].ToLowerInvariant() is "bg" or "de" or "fr" or "it" or "nl" or "pt" or "sv" or "tr"
            ? Language.Spanish
            : Languages.FromLocale(locale);

    private static bool TryHold(ReadOnlySpan<char> words, double number, out T value)
    {
        object? held =
            typeof(T) == typeof(int) ? Whole<int>(words, number)
            : typeof(T) == typeof(long) ? Whole<long>(words, number)
            : typeof(T) == typeof(float) ? (float)number
            : typeof(T) == typeof(double) ? number
            : decimal.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact) ? exact
            : Math.Abs(number) < (double)decimal.MaxValue ? (decimal)number
            : null;
        value = held is T typed ? typed : default;
        return held is not null;
    }

    /// <summary>Digits are taken as written, since a double would round the long ones.</summary>
    private static object? Whole<TInteger>(ReadOnlySpan<char> words, double number)
        where TInteger : struct, IBinaryInteger<TInteger>, IMinMaxValue<TInteger>
    {
        if (TInteger.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits;

        return number == Math.Floor(number)
            && number >= double.CreateChecked(TInteger.MinValue) && number < double.CreateChecked(TInteger.MaxValue)
            ? TInteger.CreateChecked(number)
            : null;
    }
}
