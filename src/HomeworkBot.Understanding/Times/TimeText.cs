using System.Globalization;
using HomeworkBot.Understanding.Numbers;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Times;

/// <summary>A reply's tokens with what they mean to times and numbers, and the moment they were written.</summary>
internal sealed class TimeText
{
    private const int LongWord = 6;
    private static readonly DateTime Earliest = new(200, 1, 1);
    private static readonly DateTime Latest = new(9800, 1, 1);

    private readonly TimeWord[] words;

    public TimeText(string text, Language language, DateTime reference)
    {
        Tokens = new TokenText(text);
        Grammar = TimeGrammar.For(language);
        Numbers = new NumberText(Tokens, Grammar.Numbers);

        // Room on both sides for "in a hundred years".
        var clamped = reference < Earliest ? Earliest : reference > Latest ? Latest : reference;
        Now = new DateTime(clamped.Ticks - (clamped.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Unspecified);
        words = Grammar.Words.Resolve(Tokens);
        ForgiveSlips();
    }

    public TokenText Tokens { get; }

    public NumberText Numbers { get; }

    public TimeGrammar Grammar { get; }

    /// <summary>The reference moment, to the second.</summary>
    public DateTime Now { get; }

    public DateTime Today => Now.Date;

    public int Count => Tokens.Count;

    /// <summary>A token's meaning; nothing for digits, symbols and places outside the text.</summary>
    public TimeWord this[int index] => index >= 0 && index < words.Length ? words[index] : default;

    public bool Is(int index, TimeRole role) => (this[index].Role & role) != 0;

    public bool IsSymbol(int index, char symbol) => Tokens.IsSymbol(index, symbol);

    /// <summary>Whether a time could begin with a token at all; most words of a long text could not.</summary>
    public bool MayBegin(int index) =>
        Tokens.IsDigits(index)
        || words[index].IsTime
        || Numbers[index] != default
        || IsSymbol(index, '.')
        || VulgarFraction.TryRead(Numbers, index, out _);

    /// <summary>A whole number of up to four digits, in digits or words.</summary>
    public bool TryWhole(int index, out int value, out int end)
    {
        value = 0;
        end = index + 1;
        if (Tokens.IsDigits(index))
        {
            return Tokens[index].Length <= 4
                && int.TryParse(Tokens[index], NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }

        if (!Tokens.IsWord(index) || !Cardinal.TryRead(Numbers, index, out var piece)
            || piece.Form != NumberForm.Cardinal || piece.Value > 9999)
        {
            return false;
        }

        value = (int)piece.Value;
        end = piece.End;
        return true;
    }

    /// <summary>Steps over up to four words that only join the parts of one time: "at", "on the", "de la", a comma.</summary>
    public int SkipJoints(int index)
    {
        const TimeRole Joints = TimeRole.At | TimeRole.On | TimeRole.In | TimeRole.Of | TimeRole.The | TimeRole.About | TimeRole.For | TimeRole.Hedge;
        var end = index;
        while (end < index + 4 && (Is(end, Joints) || IsSymbol(end, ',') || IsSymbol(end, '@') || IsSymbol(end, '.') || IsIsoT(end)))
            end++;
        return end;
    }

    /// <summary>The word before a token, over articles and the like.</summary>
    public bool IsLedBy(int index, TimeRole role)
    {
        const TimeRole Between = TimeRole.The | TimeRole.At | TimeRole.About | TimeRole.Of;
        for (var i = index - 1; i >= index - 4; i--)
        {
            if (Is(i, role))
                return true;
            if (!Is(i, Between))
                return false;
        }

        return false;
    }

    /// <summary>Whether a bare number could stand for an hour here: nothing that it counts follows.</summary>
    public bool EndsHere(int index) => !Tokens.IsWord(index) || (this[index].IsTime && this[index].Unit == TimeUnit.None);

    private bool IsIsoT(int index) =>
        Tokens.IsWord(index) && Tokens[index] is "t" && Tokens.IsGlued(index) && Tokens.IsDigits(index + 1);

    private void ForgiveSlips()
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Tokens.IsWord(i) || words[i].IsTime || Tokens[i].Length < LongWord)
                continue;

            foreach (var known in Grammar.LongWords)
            {
                if (Near.IsSlip(Tokens[i], known))
                    words[i] = Grammar.Words[known];
            }
        }
    }
}
