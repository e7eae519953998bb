using HomeworkBot.Understanding.Times;

namespace HomeworkBot.Understanding;

/// <summary>
/// Reads days, times, ranges and lengths of time, as someone meant them at a moment: "tomorrow at 6", "sat morning", "in two
/// hours", "el viernes por la tarde". Where the words leave it open, every meaning is given, as
/// Microsoft.Recognizers.Text.DateTime gives them: the past and the coming Friday, six in the morning and in the evening.
/// </summary>
public static class DateTimeReader
{
    /// <summary>Every time named in the text, in order; empty when there is none.</summary>
    /// <param name="reference">The local wall time of the person who wrote the text; its <c>Kind</c> does not matter.</param>
    public static IReadOnlyList<DateTimeMatch> Read(string text, Language language, DateTime reference)
    {
        var times = new TimeText(text, language, reference);
        List<DateTimeMatch>? found = null;
        var free = 0;
        for (var i = 0; i < times.Count; i++)
        {
            if (!times.MayBegin(i) || !ExpressionReader.TryRead(times, i, out var read))
                continue;

            // A word that leads a time may have ended the one before.
            var (start, length) = times.Tokens.Place(Math.Max(read.Start, free), read.End);
            found ??= new(1);
            found.Add(new DateTimeMatch { Start = start, Length = length, Values = read.Values });
            free = read.End;
            i = free - 1;
        }

        return found ?? [];
    }
}
