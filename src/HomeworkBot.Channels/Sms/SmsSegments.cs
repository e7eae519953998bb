namespace HomeworkBot.Channels.Sms;

/// <summary>
/// How many segments the carrier will count: 160 septets in one, 153 in each of several; 70 and 67 UTF-16 units once a
/// character is outside GSM-7 (Twilio, "What the heck is a segment?", and 3GPP TS 23.040; read November 2026).
/// </summary>
public static class SmsSegments
{
    public static int Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Gsm7.Holds(text)
            ? Count(text, one: 160, each: 153, (at, left) => FitSeptets(text, at, left))
            : Count(text, one: 70, each: 67, (at, left) => FitUnits(text, at, left));
    }

    private static int Count(string text, int one, int each, Func<int, int, int> fit)
    {
        if (fit(0, one) == text.Length)
            return 1;

        var segments = 0;
        for (var at = 0; at < text.Length; segments++)
            at = fit(at, each);

        return segments;
    }

    // Where a segment that begins at a place ends. A character of two septets or two units is never cut.
    private static int FitSeptets(string text, int at, int left)
    {
        while (at < text.Length && Gsm7.Length(text.AsSpan(at, 1)) is var septets && septets <= left)
        {
            left -= septets;
            at++;
        }

        return at;
    }

    private static int FitUnits(string text, int at, int left)
    {
        while (at < text.Length && (char.IsSurrogatePair(text, at) ? 2 : 1) is var units && units <= left)
        {
            left -= units;
            at += units;
        }

        return at;
    }
}
