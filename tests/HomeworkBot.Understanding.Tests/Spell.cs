namespace HomeworkBot.Understanding.Tests;

/// <summary>Writes whole numbers in words, by a way of its own, so that reading them back proves something.</summary>
internal static class Spell
{
    private static readonly string[] EnglishSmall =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] SpanishSmall =
    [
        "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
        "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós",
        "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
    ];

    private static readonly string[] SpanishTens =
        ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

    private static readonly string[] SpanishHundreds =
    [
        "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos",
        "ochocientos", "novecientos",
    ];

    public static string English(int number) => number switch
    {
        < 20 => EnglishSmall[number],
        < 100 => EnglishTens[number / 10] + (number % 10 == 0 ? "" : "-" + English(number % 10)),
        < 1000 => English(number / 100) + " hundred" + (number % 100 == 0 ? "" : " and " + English(number % 100)),
        < 1_000_000 => English(number / 1000) + " thousand"
            + (number % 1000 == 0 ? "" : (number % 1000 < 100 ? " and " : " ") + English(number % 1000)),
        _ => English(number / 1_000_000) + " million" + (number % 1_000_000 == 0 ? "" : " " + English(number % 1_000_000)),
    };

    public static string Spanish(int number) => number switch
    {
        < 30 => SpanishSmall[number],
        < 100 => SpanishTens[number / 10] + (number % 10 == 0 ? "" : " y " + Spanish(number % 10)),
        100 => "cien",
        < 1000 => SpanishHundreds[number / 100] + (number % 100 == 0 ? "" : " " + Spanish(number % 100)),
        < 1_000_000 => (number / 1000 == 1 ? "mil" : Shortened(number / 1000) + " mil")
            + (number % 1000 == 0 ? "" : " " + Spanish(number % 1000)),
        < 2_000_000 => "un millón" + (number % 1_000_000 == 0 ? "" : " " + Spanish(number % 1_000_000)),
        _ => Shortened(number / 1_000_000) + " millones" + (number % 1_000_000 == 0 ? "" : " " + Spanish(number % 1_000_000)),
    };

    // "veintiún mil", not "veintiuno mil".
    private static string Shortened(int number)
    {
        var words = Spanish(number);
        if (words.EndsWith("veintiuno", StringComparison.Ordinal))
            return words[..^"veintiuno".Length] + "veintiún";

        return words.EndsWith("uno", StringComparison.Ordinal) ? words[..^1] : words;
    }
}
