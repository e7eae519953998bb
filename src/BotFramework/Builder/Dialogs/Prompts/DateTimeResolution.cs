namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One thing a named date or time can mean.</summary>
public class DateTimeResolution
{
    /// <summary>The day (<c>2026-11-27</c>), moment (<c>2026-11-27 18:00:00</c>), time of day (<c>18:00:00</c>) or, of a duration,
    /// seconds; <c>not resolved</c> for something that comes again and again; null for a range.</summary>
    public string? Value { get; set; }

    /// <summary>The beginning of a range, included; null when it is open or not a range.</summary>
    public string? Start { get; set; }

    /// <summary>The end of a range, not included; null when it is open or not a range.</summary>
    public string? End { get; set; }

    /// <summary>What was said, in TIMEX notation: <c>XXXX-WXX-5</c> for "Friday".</summary>
    public string? Timex { get; set; }
}
