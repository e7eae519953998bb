namespace HomeworkBot.Core.Words;

/// <summary>A sentence of the bot's own, by name.</summary>
/// <param name="key">The name in the words files, kebab-case.</param>
/// <param name="places">What it is filled with, in the order the values are given, beside what every sentence knows.</param>
public sealed class Phrase(string key, params string[] places)
{
    /// <summary>What any sentence may name without being given it.</summary>
    public static readonly IReadOnlyList<string> Everywhere = ["name", "therapist", "practice", "emergency", "crisis"];

    public string Key { get; } = key;

    /// <summary>The places every language's sentence must have.</summary>
    public IReadOnlyList<string> Places { get; } = places;

    public override string ToString() => Key;
}
