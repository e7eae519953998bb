using HomeworkBot.Understanding.Times;

namespace HomeworkBot.Understanding;

/// <summary>Reads lengths of time: "twenty minutes", "an hour and a half", "1h30", "un cuarto de hora".</summary>
public static class DurationReader
{
    /// <summary>Every length of time in the text, in order; empty when there is none.</summary>
    public static IReadOnlyList<DurationMatch> Read(string text, Language language)
    {
        // A length does not depend on when it was said.
        var times = new TimeText(text, language, DateTime.UnixEpoch);
        List<DurationMatch>? found = null;
        for (var i = 0; i < times.Count; i++)
        {
            if (!times.MayBegin(i) || !LengthReader.TryRead(times, i, out var read))
                continue;

            var (start, length) = times.Tokens.Place(i, read.End);
            found ??= new(1);
            found.Add(new DurationMatch(start, length, read.Value, read.Timex) { High = read.HighValue });
            i = read.End - 1;
        }

        return found ?? [];
    }
}
