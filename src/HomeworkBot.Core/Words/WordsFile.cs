using System.Collections.Frozen;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Definitions.Yaml;

namespace HomeworkBot.Core.Words;

/// <summary>
/// Reads a file of <c>dialogs/words/</c> and finds all its mistakes at once: a sentence missing, unknown, with a place
/// that is not its own, or with a character no plain text message has; a word of command used twice, or a carrier's.
/// </summary>
public sealed class WordsFile
{
    internal const string GeneralLines = "general";

    /// <summary>What telephone carriers act upon (47 CFR 64.1200(a)(10); Twilio's opt-out words, read 2026-11).</summary>
    private static readonly FrozenSet<string> CarrierWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "stop", "end", "cancel", "quit", "unsubscribe", "stopall", "revoke", "optout", "opt out", "start", "yes", "unstop", "info");

    private readonly string file;
    private readonly List<HomeworkError> errors = [];
    private readonly Dictionary<string, Sentence> sentences = [];
    private readonly Dictionary<string, Verb> exactly = [];
    private readonly Dictionary<string, Verb> loosely = [];
    private readonly Dictionary<Verb, string> verbNames = [];
    private readonly Dictionary<ReplyKind, FrozenSet<string>> replies = [];
    private readonly Dictionary<string, HelpLines> helpLines = [];

    private WordsFile(string file) => this.file = file;

    /// <summary>The words, or every mistake that keeps them from being used.</summary>
    /// <param name="file">The file's name for messages, for example <c>words/en.yaml</c>; its stem is the language.</param>
    /// <param name="text">What is in it.</param>
    public static (WordBook? Book, IReadOnlyList<HomeworkError> Errors) Read(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var reading = new WordsFile(file);
        var (root, error) = YamlTree.Read(file, text);
        if (root is null)
            return (null, [error!]);

        reading.ReadHelpLines(reading.Section(root, "help-lines"));
        reading.ReadVerbs(reading.Section(root, "verbs"));
        reading.ReadReplies(reading.Section(root, "replies"));
        reading.ReadSentences(reading.Section(root, "sentences"));
        foreach (var entry in root.Entries.Where(entry => entry.Key.Value is not ("help-lines" or "verbs" or "replies" or "sentences")))
            reading.Fault(entry.Key, $"'{entry.Key.Value}' is not a part of a words file: help-lines, verbs, replies, sentences.");

        return reading.errors.Count > 0 ? (null, reading.errors) : (reading.Book(Path.GetFileNameWithoutExtension(file)), []);
    }

    private WordBook Book(string language) => new(language, new WordTables
    {
        Sentences = sentences.ToFrozenDictionary(StringComparer.Ordinal),
        Exactly = exactly.ToFrozenDictionary(StringComparer.Ordinal),
        Loosely = loosely.ToFrozenDictionary(StringComparer.Ordinal),
        VerbNames = verbNames.ToFrozenDictionary(),
        Replies = replies.ToFrozenDictionary(),
        HelpLines = helpLines.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
    });

    private YamlMap Section(YamlMap root, string name)
    {
        if (root.Find(name) is YamlMap map)
            return map;

        Fault(root.Find(name) ?? root, $"The part '{name}:' is missing.");
        return new YamlMap(root.Place, []);
    }

    private void ReadHelpLines(YamlMap lines)
    {
        foreach (var entry in lines.Entries)
        {
            if (entry.Value is YamlMap map && Text(map, "emergency") is { } emergency && Text(map, "crisis") is { } crisis)
                helpLines[entry.Key.Value] = new HelpLines(emergency, crisis);
            else
                Fault(entry.Key, "Help lines have 'emergency' and 'crisis'.");
        }

        if (!helpLines.ContainsKey(GeneralLines))
            Fault(lines, $"The help lines for '{GeneralLines}' are missing: what a client of any other country is told.");
    }

    private void ReadVerbs(YamlMap verbs)
    {
        foreach (var verb in Enum.GetValues<Verb>())
        {
            var name = NameOf(verb);
            var map = verbs.Find(name) as YamlMap;
            var words = Words(map?.Find("words"));
            if (words.Count == 0)
            {
                Fault(verbs, $"The verb '{name}' has no words.");
                continue;
            }

            verbNames[verb] = words[0].Value.ToUpperInvariant();
            words.ForEach(word => AddVerb(exactly, word, verb));
            Words(map!.Find("also")).ForEach(word => AddVerb(loosely, word, verb));
        }

        foreach (var entry in verbs.Entries.Where(entry => !Enum.GetValues<Verb>().Any(verb => NameOf(verb) == entry.Key.Value)))
            Fault(entry.Key, $"There is no verb '{entry.Key.Value}'.");
    }

    private void AddVerb(Dictionary<string, Verb> into, YamlScalar word, Verb verb)
    {
        var key = ReplyKey.Of(word.Value);
        if (CarrierWords.Contains(key))
            Fault(word, $"'{word.Value}' belongs to telephone carriers and cannot be a word of the bot's.");
        else if (exactly.ContainsKey(key) || loosely.ContainsKey(key))
            Fault(word, $"'{word.Value}' is here twice.");
        else
            into[key] = verb;
    }

    private void ReadReplies(YamlMap lists)
    {
        foreach (var kind in Enum.GetValues<ReplyKind>())
        {
            var name = NameOf(kind);
            var words = Words(lists.Find(name));
            if (words.Count == 0)
                Fault(lists, $"The list '{name}' is missing.");

            replies[kind] = words.Select(word => ReplyKey.Of(word.Value)).ToFrozenSet(StringComparer.Ordinal);
        }
    }

    private void ReadSentences(YamlMap given)
    {
        foreach (var entry in given.Entries)
        {
            if (Phrases.All.FirstOrDefault(phrase => phrase.Key == entry.Key.Value) is not { } phrase)
                Fault(entry.Key, $"There is no sentence '{entry.Key.Value}'.");
            else if (entry.Value is YamlScalar text && Checked(text, phrase) is { } sentence)
                sentences[phrase.Key] = sentence;
        }

        foreach (var phrase in Phrases.All.Where(phrase => given.Find(phrase.Key) is not YamlScalar))
            Fault(given, $"The sentence '{phrase.Key}' is missing.");
    }

    private Sentence? Checked(YamlScalar text, Phrase phrase)
    {
        if (Gsm7.FirstOther(text.Value) is >= 0 and var other)
            Fault(text, $"'{text.Value[other]}' is not a character of a plain text message; it would make messages twice as dear.");

        if (Sentence.Parse(text.Value) is not { } sentence)
        {
            Fault(text, "A {{ is not closed.");
            return null;
        }

        foreach (var place in sentence.Places.Where(place => !phrase.Places.Contains(place) && !Phrase.Everywhere.Contains(place)))
            Fault(text, $"'{phrase.Key}' knows nothing of '{place}'.");

        foreach (var place in phrase.Places.Where(place => !sentence.Places.Contains(place)))
            Fault(text, $"'{phrase.Key}' does not say {{{{ {place} }}}}.");

        return sentence;
    }

    /// <summary>As the file has it.</summary>
    private static string NameOf<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static List<YamlScalar> Words(YamlNode? node) => node is YamlList list ? [.. list.Items.OfType<YamlScalar>()] : [];

    private static string? Text(YamlMap map, string name) => (map.Find(name) as YamlScalar)?.Value;

    private void Fault(YamlNode at, string message) => errors.Add(new HomeworkError(file, at.Place.Line, at.Place.Column, message));
}
