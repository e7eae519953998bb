using System.Collections.Concurrent;
using System.Reflection;
using HomeworkBot.Core.Clients;

namespace HomeworkBot.Core.Words;

/// <summary>
/// The bot's own words in one language: every sentence it says by itself, and the words it listens for. Immutable; made
/// by <see cref="WordsFile"/>.
/// </summary>
public sealed class WordBook
{
    /// <summary>The channel on which HELP is answered by the carrier and must not be a word of the bot's.</summary>
    private const string Sms = "sms";

    private static readonly ConcurrentDictionary<string, WordBook?> Loaded = new(StringComparer.Ordinal);

    private readonly WordTables tables;

    internal WordBook(string language, WordTables tables)
    {
        Language = language;
        this.tables = tables;
    }

    /// <summary>The file's name without its ending, for example <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The words of a locale's language, or the English ones where there are none yet.</summary>
    /// <exception cref="InvalidOperationException">The words built into this program have mistakes.</exception>
    public static WordBook For(string locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var end = locale.AsSpan().IndexOfAny('-', '_');
        var language = (end < 0 ? locale : locale[..end]).ToLowerInvariant();
        return Loaded.GetOrAdd(language, Load) ?? Loaded.GetOrAdd("en", Load)!;
    }

    /// <summary>A sentence for a client.</summary>
    /// <param name="phrase">Which.</param>
    /// <param name="client">Whom it is said to.</param>
    /// <param name="values">What stands in the phrase's own places, in their order.</param>
    public string Say(Phrase phrase, ClientProfile client, params ReadOnlySpan<string> values)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(client);
        if (values.Length != phrase.Places.Count)
            throw new ArgumentException($"The sentence '{phrase}' has {phrase.Places.Count} places.", nameof(values));

        var given = values.ToArray();
        return tables.Sentences[phrase.Key].Fill(place => place switch
        {
            "name" => client.Name.Value,
            "therapist" => client.TherapistName,
            "practice" => client.PracticeName,
            "emergency" => LinesFor(client.Country).Emergency,
            "crisis" => LinesFor(client.Country).Crisis,
            _ => given[IndexOf(phrase.Places, place)],
        });
    }

    /// <summary>The verb a whole reply is, whatever is asked; null when it is none.</summary>
    /// <param name="reply">What came in.</param>
    /// <param name="channel">The Bot Framework channel id.</param>
    public Verb? Exact(string reply, string channel)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var key = ReplyKey.Of(reply);
        return tables.Exactly.TryGetValue(key, out var verb) && !(channel == Sms && key == "help") ? verb : null;
    }

    /// <summary>The verb a reply may mean where no answer can be read from it; null when it is none.</summary>
    public Verb? Loose(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return tables.Loosely.TryGetValue(ReplyKey.Of(reply), out var verb) ? verb : null;
    }

    /// <summary>The word to say for a verb, in capitals.</summary>
    public string NameOf(Verb verb) => tables.VerbNames[verb];

    /// <summary>Whether a whole reply is of a kind.</summary>
    public bool Is(ReplyKind kind, string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return tables.Replies[kind].Contains(ReplyKey.Of(reply));
    }

    /// <summary>The words of a reply that say something; empty when it has none or is no short reply.</summary>
    public IReadOnlyList<string> TellingWords(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return [.. ReplyKey.Of(reply).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !tables.Replies[ReplyKind.Filler].Contains(word))];
    }

    private HelpLines LinesFor(string country) =>
        tables.HelpLines.TryGetValue(country, out var lines) ? lines : tables.HelpLines[WordsFile.GeneralLines];

    private static int IndexOf(IReadOnlyList<string> places, string place)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] == place)
                return i;
        }

        throw new KeyNotFoundException($"No place '{place}'.");
    }

    private static WordBook? Load(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HomeworkBot.Core.Words.{language}.yaml");
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        var (book, errors) = WordsFile.Read(language + ".yaml", reader.ReadToEnd());
        return book ?? throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
    }
}
