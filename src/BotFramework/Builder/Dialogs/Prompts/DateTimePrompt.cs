using System.Globalization;
using HomeworkBot.Understanding;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date or time; returns what it can mean, the past before the future.</summary>
/// <remarks>Words such as "tomorrow" are counted from the activity's local timestamp, or from now where it has none.</remarks>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <param name="defaultLocale">The language when the activity names none; null for English.</param>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) =>
        DefaultLocale = defaultLocale;

    /// <summary>The language when the activity names none; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (PromptState.MessageText(turnContext) is { } text)
        {
            var language = Languages.FromLocale(turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English);
            var reference = (turnContext.Activity.LocalTimestamp ?? TimeProvider.System.GetLocalNow()).DateTime;
            var found = DateTimeReader.Read(text, language, reference);
            if (found.Count > 0)
            {
                result.Succeeded = true;
                result.Value = [.. found[0].Values.Select(Resolve)];
            }
        }

        return Task.FromResult(result);
    }

    private static DateTimeResolution Resolve(DateTimeValue value) => new()
    {
        Timex = value.Timex,
        Value = value switch
        {
            { Duration: { } duration } => duration.TotalSeconds.ToString(CultureInfo.InvariantCulture),
            { Kind: DateTimeKindOf.Set } => "not resolved",
            _ => Write(value.Value, value.Kind),
        },
        Start = Write(value.Start, value.Kind),
        End = Write(value.End, value.Kind),
    };

    private static string? Write(DateTime? moment, DateTimeKindOf kind) => moment?.ToString(
        kind switch
        {
            DateTimeKindOf.Date or DateTimeKindOf.DateRange => "yyyy-MM-dd",
            DateTimeKindOf.Time or DateTimeKindOf.TimeRange => "HH:mm:ss",
            _ => "yyyy-MM-dd HH:mm:ss",
        },
        CultureInfo.InvariantCulture);
}
