namespace HomeworkBot.Understanding;

/// <summary>Reads yes or no.</summary>
public static class YesNoReader
{
    /// <summary>True for yes, false for no, null when the reply says neither or both.</summary>
    public static bool? Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fold.Text(text).Trim(' ', '.', '!', ',', '?') switch
        {
            "yes" or "y" or "yep" or "yeah" or "sure" or "ok" or "okay" or "si" or "claro" or "vale" => true,
            "no" or "n" or "nope" or "not really" or "para nada" => false,
            _ => null,
        };
    }
}
