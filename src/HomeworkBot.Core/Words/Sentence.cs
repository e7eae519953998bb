using System.Text;

namespace HomeworkBot.Core.Words;

/// <summary>A sentence in one language, cut at its places once.</summary>
internal sealed class Sentence
{
    private readonly string[] literals;
    private readonly string[] places;

    private Sentence(string[] literals, string[] places)
    {
        this.literals = literals;
        this.places = places;
    }

    /// <summary>The names in it, in order, as often as they stand there.</summary>
    public IReadOnlyList<string> Places => places;

    /// <summary>Cuts a text at every <c>{{ name }}</c>. Null when a brace is left open.</summary>
    public static Sentence? Parse(string text)
    {
        var literals = new List<string>();
        var places = new List<string>();
        var at = 0;
        while (text.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
                return null;

            literals.Add(text[at..open]);
            places.Add(text[(open + 2)..close].Trim());
            at = close + 2;
        }

        literals.Add(text[at..]);
        return new Sentence([.. literals], [.. places]);
    }

    /// <param name="value">The words for a place, by its name.</param>
    public string Fill(Func<string, string> value)
    {
        if (places.Length == 0)
            return literals[0];

        var text = new StringBuilder();
        for (var i = 0; i < places.Length; i++)
            text.Append(literals[i]).Append(value(places[i]));

        return text.Append(literals[^1]).ToString();
    }
}
