namespace HomeworkBot.Understanding;

/// <summary>Finds the language of a locale.</summary>
public static class Languages
{
    /// <summary>
    /// The language of a locale such as <c>es-MX</c>, <c>es_419</c> or <c>en</c>. English when the locale is null or its
    /// language is not read here.
    /// </summary>
    public static Language FromLocale(string? locale)
    {
        if (locale is null)
            return Language.English;

        ReadOnlySpan<char> trimmed = locale.AsSpan().Trim();
        var end = trimmed.IndexOfAny('-', '_');
        var name = end < 0 ? trimmed : trimmed[..end];
        return name.Equals("es", StringComparison.OrdinalIgnoreCase) || name.Equals("spa", StringComparison.OrdinalIgnoreCase)
            ? Language.Spanish
            : Language.English;
    }
}
