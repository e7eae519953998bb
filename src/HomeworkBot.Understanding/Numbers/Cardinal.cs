namespace HomeworkBot.Understanding.Numbers;

/// <summary>
/// Reads whole numbers in words, and ordinals, which end like them ("one hundred and first"). Each word must fit below the
/// one before it, so "six seven" is two numbers and the longest run is short.
/// </summary>
internal static class Cardinal
{
    public static bool TryRead(NumberText text, int index, out NumberPiece piece)
    {
        piece = default;
        if (text.Is(index, NumberRole.Zero))
        {
            piece = new NumberPiece(index + 1, 0, NumberForm.Cardinal);
            return true;
        }

        var run = new Run();
        var i = index;
        while (true)
        {
            var at = i == index ? i : SkipJoint(text, i, run);
            var word = text[at];
            if (i == index && word.Is(NumberRole.Article) && !word.Is(NumberRole.Small))
            {
                if (!text.Is(i + 1, NumberRole.Hundred | NumberRole.Thousand | NumberRole.Scale))
                    return false;

                i++;
                continue;
            }

            if (word.Is(NumberRole.Ordinal) && run.TryEnd(word))
            {
                piece = new NumberPiece(at + 1, run.Total, NumberForm.Ordinal);
                return true;
            }

            if (!run.TryAdd(word))
                break;

            i = at + 1;
        }

        piece = new NumberPiece(i, run.Total, NumberForm.Cardinal)
        {
            IsLoneArticle = i == index + 1 && text.Is(index, NumberRole.Article),
        };
        return i > index && !run.IsEmpty;
    }

    /// <summary>Steps over "and" and hyphens where they join, not where they list.</summary>
    private static int SkipJoint(NumberText text, int index, Run run)
    {
        if (text.Is(index, NumberRole.And) && run.MayJoin(text[index + 1], text.Grammar.AndJoinsTens))
            return index + 1;

        var isHyphen = text.IsSymbol(index, '-') && text.Tokens.IsGlued(index) && text.Tokens.IsGlued(index + 1);
        return isHyphen && text.Tokens.IsWord(index + 1) ? index + 1 : index;
    }

    private struct Run
    {
        private double total;
        private double thousands;
        private double group;
        private double room = 1000;
        private double roof = double.PositiveInfinity;
        private bool hasThousands;

        public Run()
        {
        }

        public readonly double Total => total + thousands + group;

        public readonly bool IsEmpty => Total == 0;

        public bool TryAdd(NumberWord word)
        {
            if (word.Is(NumberRole.Small | NumberRole.Hundreds))
                return TryAddSmall(word.Value);
            if (word.Is(NumberRole.Hundred))
                return TryHundred();
            if (word.Is(NumberRole.Thousand))
                return TryThousand();
            return word.Is(NumberRole.Scale) && TryScale(word.Value);
        }

        /// <summary>Adds an ordinal, which nothing can follow.</summary>
        public bool TryEnd(NumberWord word)
        {
            if (word.Value >= room || (group > 0 && word.Is(NumberRole.Denominator) && room > 10))
                return false;

            group += word.Value;
            return true;
        }

        public readonly bool MayJoin(NumberWord next, bool joinsTens)
        {
            if (!next.Is(NumberRole.Small | NumberRole.Ordinal))
                return false;
            if (joinsTens)
                return room == 10 && next.Value < 10;
            return room == 100 || (room == 1000 && group == 0 && Total > 0);
        }

        private bool TryAddSmall(double value)
        {
            if (value >= room)
                return false;

            group += value;
            room = value switch
            {
                >= 100 => 100,
                >= 20 when value % 10 == 0 => 10,
                _ => 1,
            };
            return true;
        }

        private bool TryHundred()
        {
            if (group >= 100 || room == 100)
                return false;

            group = Math.Max(group, 1) * 100;
            room = 100;
            return true;
        }

        private bool TryThousand()
        {
            if (hasThousands || (group == 0 && thousands > 0))
                return false;

            thousands = Math.Max(group, 1) * 1000;
            hasThousands = true;
            group = 0;
            room = 1000;
            return true;
        }

        private bool TryScale(double scale)
        {
            if (scale >= roof)
                return false;

            total += Math.Max(thousands + group, 1) * scale;
            roof = scale;
            thousands = 0;
            group = 0;
            hasThousands = false;
            room = 1000;
            return true;
        }
    }
}
