namespace HomeworkBot.Storage.Database;

/// <summary>Lengths of columns that recur. Sealed lengths are generous: a client's words are kept whole.</summary>
internal static class Lengths
{
    /// <summary>BCP 47 tags (RFC 5646, section 4.4.1).</summary>
    public const int Locale = 35;

    /// <summary>IANA zone ids; the longest today has 32 characters.</summary>
    public const int TimeZone = 64;

    /// <summary>Bot Framework channel ids.</summary>
    public const int Channel = 32;

    /// <summary>Ids of homework, stages and consents: short kebab-case words.</summary>
    public const int Slug = 64;

    /// <summary>SHA-256, raw.</summary>
    public const int Hash = 32;

    /// <summary>SHA-256, hexadecimal.</summary>
    public const int HexHash = 64;

    public const int Name = 128;

    /// <summary>A sealed name, goal, acknowledgement or PIN hash.</summary>
    public const int SealedShort = 16 * 1024;

    /// <summary>A sealed dialog state, run, entry or activity.</summary>
    public const int SealedBody = 4 * 1024 * 1024;

    /// <summary>A sealed file.</summary>
    public const int SealedFile = 32 * 1024 * 1024;
}
