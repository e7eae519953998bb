using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding;

/// <summary>Finds which of a few words or short phrases a reply was meant to be.</summary>
public static class Near
{
    private const int ShortestWithSlip = 4;

    // The ways a reply can point at a candidate, surest first.
    private enum Closeness
    {
        Same,
        SameButSlips,
        Contains,
        ContainsButSlips,
        PartOf,
        None,
    }

    /// <summary>
    /// The index of the one candidate the reply means, or null when none is clear. A reply means the candidate it is, or
    /// contains, or is some words of; each word of four letters or more may have one slip: a letter wrong, missing, extra
    /// or swapped with its neighbour, but not the first letter wrong ("none" is not "done").
    /// </summary>
    public static int? Best(string reply, IReadOnlyList<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(candidates);
        var said = Words(reply);
        var best = (Closeness: Closeness.None, Length: 0);
        int? index = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            var wanted = Words(candidates[i]);
            var found = (Closeness: Compare(said, wanted), Length: wanted.Count);
            if (found.Closeness == Closeness.None || found.Closeness > best.Closeness)
                continue;

            // "long walk" in the reply is surer than "walk".
            var isLonger = found.Closeness is Closeness.Contains or Closeness.ContainsButSlips && found.Length > best.Length;
            if (found.Closeness < best.Closeness || isLonger)
                (best, index) = (found, i);
            else if (found.Closeness == Closeness.PartOf || found.Length == best.Length)
                index = null;
        }

        return index;
    }

    /// <summary>Whether two folded words are the same but for one slip; short words must be the same.</summary>
    internal static bool IsSlip(ReadOnlySpan<char> said, ReadOnlySpan<char> wanted)
    {
        if (said.SequenceEqual(wanted))
            return true;
        if (wanted.Length < ShortestWithSlip || Math.Abs(said.Length - wanted.Length) > 1)
            return false;

        var start = said.CommonPrefixLength(wanted);
        var a = said[start..];
        var b = wanted[start..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        var isSwap = a.Length == 2 && b.Length == 2 && a[0] == b[1] && a[1] == b[0];
        return isSwap || (start > 0 && a.Length <= 1 && b.Length <= 1);
    }

    private static Closeness Compare(List<string> said, List<string> wanted)
    {
        if (said.Count == 0 || wanted.Count == 0)
            return Closeness.None;

        var closest = Closeness.None;
        for (var at = 0; at + wanted.Count <= said.Count && closest > Closeness.Contains; at++)
        {
            var slips = 0;
            var k = 0;
            while (k < wanted.Count && IsSlip(said[at + k], wanted[k]))
            {
                slips += said[at + k] == wanted[k] ? 0 : 1;
                k++;
            }

            if (k == wanted.Count)
                closest = slips == 0 ? Closeness.Contains : Closeness.ContainsButSlips;
        }

        if (closest != Closeness.None && said.Count == wanted.Count)
            return closest == Closeness.Contains ? Closeness.Same : Closeness.SameButSlips;

        return closest == Closeness.None && IsPartOf(said, wanted) ? Closeness.PartOf : closest;
    }

    private static bool IsPartOf(List<string> said, List<string> wanted)
    {
        if (said.Count >= wanted.Count)
            return false;

        var tells = false;
        foreach (var word in said)
        {
            if (!wanted.Exists(other => IsSlip(word, other)))
                return false;

            tells |= word.Length >= ShortestWithSlip;
        }

        return tells;
    }

    private static List<string> Words(string text)
    {
        var tokens = new TokenText(text);
        var words = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsWord(i) || tokens.IsDigits(i))
                words.Add(tokens[i].ToString());
        }

        return words;
    }
}
