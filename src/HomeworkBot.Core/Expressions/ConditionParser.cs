using System.Globalization;

namespace HomeworkBot.Core.Expressions;

/// <summary>
/// Parses and types a condition:
/// <code>
/// or         := and ('or' and)*
/// and        := not ('and' not)*
/// not        := 'not' not | '(' or ')' | comparison
/// comparison := path ('=' | '!=' | '&lt;' | '&lt;=' | '&gt;' | '&gt;=') (number | option | 'yes' | 'no' | 'none' | path)
///             | path 'in' '[' value (',' value)* ']'
/// </code>
/// The first mistake ends the parsing of this condition and is reported with its place in it.
/// </summary>
internal sealed class ConditionParser
{
    private const int MaxDepth = 16;

    private readonly PathScope scope;
    private readonly IReadOnlyList<Token> tokens;
    private int next;
    private int depth;

    private ConditionParser(IReadOnlyList<Token> tokens, PathScope scope)
    {
        this.tokens = tokens;
        this.scope = scope;
    }

    /// <summary>The condition, or a mistake and the index of the character it stands at.</summary>
    public static (Condition? Condition, ExpressionError? Error) Parse(string text, PathScope scope)
    {
        var (tokens, stray) = Tokens.Read(text);
        if (stray is { } index)
            return (null, new ExpressionError(index, $"'{text[index]}' has no place in a condition."));

        try
        {
            var parser = new ConditionParser(tokens, scope);
            var condition = parser.Or();
            if (parser.Peek.Kind != TokenKind.End)
                throw new MistakeException(parser.Peek.Index, $"'{parser.Peek.Text}' is not expected here; join comparisons with 'and' or 'or'.");

            return (condition, null);
        }
        catch (MistakeException mistake)
        {
            return (null, new ExpressionError(mistake.Index, mistake.Message));
        }
    }

    private Token Peek => tokens[next];

    private Condition Or()
    {
        var left = And();
        while (TryTake("or"))
            left = new OrCondition(left, And());

        return left;
    }

    private Condition And()
    {
        var left = Not();
        while (TryTake("and"))
            left = new AndCondition(left, Not());

        return left;
    }

    private Condition Not()
    {
        if (++depth > MaxDepth)
            throw new MistakeException(Peek.Index, "This condition is nested too deeply.");

        Condition condition;
        if (TryTake("not"))
        {
            condition = new NotCondition(Not());
        }
        else if (TryTake("("))
        {
            condition = Or();
            Expect(")");
        }
        else
        {
            condition = Comparison();
        }

        depth--;
        return condition;
    }

    private Condition Comparison()
    {
        var leftToken = Take(TokenKind.Word, "A comparison begins with the id of an earlier step.");
        var left = Path(leftToken);
        if (TryTake("in"))
            return In(leftToken, left);

        var sign = Peek;
        var comparator = Sign(sign) ?? throw new MistakeException(
            sign.Index,
            $"After '{leftToken.Text}' comes =, !=, <, <=, >, >= or in; whether it was answered is '{leftToken.Text} != none'.");
        next++;

        var right = Peek;
        if (right.Kind == TokenKind.Word && Other(left.Shape, right) is { } other)
        {
            next++;
            if (comparator.IsOrder())
                RequireNumber(left.Shape, leftToken);

            return new PathComparison(left, comparator, other);
        }

        var value = Constant(leftToken, left.Shape, allowNone: true);
        if (comparator.IsOrder())
        {
            RequireNumber(left.Shape, leftToken);
            if (value.Kind == ValueKind.None)
                throw new MistakeException(right.Index, "'none' has no order; use = or !=.");
        }

        return new FixedComparison(left, comparator, value);
    }

    /// <summary>The path on the right of a comparison of numbers; null when the word is a value.</summary>
    private ValuePath? Other(AnswerShape left, Token right)
    {
        if (left is not AnswerShape.Number || right.Text is "none" or "yes" or "no")
            return null;

        var path = Path(right);
        RequireNumber(path.Shape, right);
        return path;
    }

    private InCondition In(Token leftToken, ValuePath left)
    {
        Expect("[");
        var values = new List<Value>();
        do
        {
            values.Add(Constant(leftToken, left.Shape, allowNone: true));
        }
        while (TryTake(","));

        Expect("]");
        return new InCondition(left, [.. values]);
    }

    private Value Constant(Token leftToken, AnswerShape shape, bool allowNone)
    {
        var token = Peek;
        next += token.Kind == TokenKind.End ? 0 : 1;
        if (allowNone && token.Is("none"))
            return Value.None;

        switch (shape)
        {
            case AnswerShape.Unknown:
                return Value.None;

            case AnswerShape.Number number:
                if (token.Kind != TokenKind.Number || !double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                    throw new MistakeException(token.Index, $"'{leftToken.Text}' is a number; compare it with a number.");

                if (value < number.Min || value > number.Max)
                    throw new MistakeException(token.Index, string.Create(CultureInfo.InvariantCulture, $"'{leftToken.Text}' goes from {number.Min} to {number.Max}; {token.Text} can never be reached."));

                return Value.Of(value);

            case AnswerShape.YesNo:
                return token.Text switch
                {
                    "yes" => Value.Of(true),
                    "no" => Value.Of(false),
                    _ => throw new MistakeException(token.Index, $"'{leftToken.Text}' is answered yes or no; compare it with one of them."),
                };

            case AnswerShape.Option option:
                if (token.Kind == TokenKind.Word && option.Ids.Contains(token.Text))
                    return Value.OfOption(token.Text);

                throw new MistakeException(
                    token.Index,
                    $"'{leftToken.Text}' has no option '{token.Text}'{Suggestion.For(token.Text, option.Ids)}; there is {string.Join(", ", option.Ids)}.");

            default:
                throw new MistakeException(token.Index, $"'{leftToken.Text}' is words; it can only be compared with none.");
        }
    }

    private static void RequireNumber(AnswerShape shape, Token token)
    {
        if (shape is not (AnswerShape.Number or AnswerShape.Unknown))
            throw new MistakeException(token.Index, $"'{token.Text}' is no number.");
    }

    private ValuePath Path(Token token)
    {
        var path = scope.Resolve(token.Text, out var problem);
        return problem is null ? path : throw new MistakeException(token.Index, problem);
    }

    private static Comparator? Sign(Token token) => token.Kind != TokenKind.Sign ? null : token.Text switch
    {
        "=" => Comparator.Equal,
        "!=" => Comparator.NotEqual,
        "<" => Comparator.Less,
        "<=" => Comparator.LessOrEqual,
        ">" => Comparator.Greater,
        ">=" => Comparator.GreaterOrEqual,
        _ => null,
    };

    private bool TryTake(string text)
    {
        if (!Peek.Is(text))
            return false;

        next++;
        return true;
    }

    private void Expect(string text)
    {
        if (!TryTake(text))
            throw new MistakeException(Peek.Index, $"'{text}' is expected here.");
    }

    private Token Take(TokenKind kind, string otherwise)
    {
        if (Peek.Kind != kind)
            throw new MistakeException(Peek.Index, otherwise);

        return tokens[next++];
    }

    /// <summary>Leaves the parsing at the first mistake; never leaves <see cref="Parse"/>.</summary>
    private sealed class MistakeException(int index, string message) : Exception(message)
    {
        public int Index { get; } = index;
    }
}
