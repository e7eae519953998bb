namespace HomeworkBot.Core.Expressions;

/// <summary>
/// Parses the text of a homework: words, <c>{{ path }}</c>, and <c>{{ if condition }} .. {{ else }} .. {{ end }}</c>.
/// Anything else in double braces is a mistake. All mistakes of a text are reported.
/// </summary>
internal sealed class TemplateParser
{
    private const int MaxDepth = 6;

    private readonly string text;
    private readonly PathScope scope;
    private readonly List<ExpressionError> errors = [];
    private int position;

    private TemplateParser(string text, PathScope scope)
    {
        this.text = text;
        this.scope = scope;
    }

    public static (TextTemplate? Template, IReadOnlyList<ExpressionError> Errors) Parse(string text, PathScope scope)
    {
        var parser = new TemplateParser(text, scope);
        var parts = parser.Parts(0, out var stop);
        if (stop is { } tag)
            parser.errors.Add(new ExpressionError(tag.Index, $"'{{{{ {tag.Inner} }}}}' has no 'if' before it."));

        return parser.errors.Count == 0 ? (new TextTemplate(parts), []) : (null, parser.errors);
    }

    /// <summary>Parts up to the end of the text, or up to an <c>else</c> or <c>end</c> that closes them.</summary>
    private List<TemplatePart> Parts(int depth, out Tag? stop)
    {
        var parts = new List<TemplatePart>();
        stop = null;
        while (position < text.Length)
        {
            if (NextTag(parts) is not { } tag)
                break;

            if (tag.Inner is "else" or "end")
            {
                stop = tag;
                break;
            }

            if (tag.Inner == "if" || tag.Inner.StartsWith("if ", StringComparison.Ordinal))
                parts.Add(If(tag, depth));
            else
                parts.Add(Path(tag));
        }

        return parts;
    }

    /// <summary>Adds the words up to the next tag and reads it; null at the end of the text.</summary>
    private Tag? NextTag(List<TemplatePart> parts)
    {
        var open = text.IndexOf("{{", position, StringComparison.Ordinal);
        if (open < 0)
        {
            parts.Add(new LiteralPart(text[position..]));
            position = text.Length;
            return null;
        }

        if (open > position)
            parts.Add(new LiteralPart(text[position..open]));

        var close = text.IndexOf("}}", open, StringComparison.Ordinal);
        if (close < 0)
        {
            errors.Add(new ExpressionError(open, "'{{' is not closed by '}}'."));
            position = text.Length;
            return null;
        }

        position = close + 2;
        var raw = text[(open + 2)..close];
        return new Tag(raw.Trim(), open, open + 2 + raw.Length - raw.TrimStart().Length);
    }

    private IfPart If(Tag tag, int depth)
    {
        if (depth >= MaxDepth)
            errors.Add(new ExpressionError(tag.Index, "'if' is nested too deeply."));

        var (condition, error) = ConditionParser.Parse(tag.Inner[2..], scope);
        if (error is not null)
            errors.Add(error with { Index = tag.InnerIndex + 2 + error.Index });

        // A text too deep is reported once; what is inside is read flat so that the reading itself stays shallow.
        List<TemplatePart> then = [];
        List<TemplatePart> otherwise = [];
        if (depth >= MaxDepth)
        {
            position = text.Length;
            return new IfPart(condition ?? Never, then, otherwise);
        }

        then = Parts(depth + 1, out var stop);
        if (stop is { Inner: "else" })
            otherwise = Parts(depth + 1, out stop);

        if (stop is not { Inner: "end" })
            errors.Add(new ExpressionError(tag.Index, "This 'if' has no '{{ end }}'."));

        return new IfPart(condition ?? Never, then, otherwise);
    }

    private PathPart Path(Tag tag)
    {
        var path = scope.Resolve(tag.Inner, out var problem);
        if (problem is not null)
            errors.Add(new ExpressionError(tag.InnerIndex, problem));

        return new PathPart(path);
    }

    private static readonly Condition Never = new InCondition(new BrokenPath(), []);

    /// <param name="Inner">What stands between the braces, trimmed.</param>
    /// <param name="Index">Where the braces begin.</param>
    /// <param name="InnerIndex">Where the inner text begins.</param>
    private sealed record Tag(string Inner, int Index, int InnerIndex);
}
