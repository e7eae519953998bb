using System.Collections.Frozen;

namespace HomeworkBot.Core.Words;

/// <summary>What a words file says, ready to be looked up.</summary>
internal sealed record WordTables
{
    /// <summary>By the phrase's key.</summary>
    public required FrozenDictionary<string, Sentence> Sentences { get; init; }

    /// <summary>Verbs by a whole reply that always means them.</summary>
    public required FrozenDictionary<string, Verb> Exactly { get; init; }

    /// <summary>Verbs by a whole reply that may mean them.</summary>
    public required FrozenDictionary<string, Verb> Loosely { get; init; }

    /// <summary>The word to say for each verb.</summary>
    public required FrozenDictionary<Verb, string> VerbNames { get; init; }

    public required FrozenDictionary<ReplyKind, FrozenSet<string>> Replies { get; init; }

    /// <summary>By country, and the general ones.</summary>
    public required FrozenDictionary<string, HelpLines> HelpLines { get; init; }
}
