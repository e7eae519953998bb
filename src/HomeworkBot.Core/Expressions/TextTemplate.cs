using System.Text;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Expressions;

/// <summary>A compiled text of a homework. Fixed text renders to itself without copying.</summary>
internal sealed class TextTemplate
{
    private readonly IReadOnlyList<TemplatePart> parts;
    private readonly string? fixedText;

    public TextTemplate(IReadOnlyList<TemplatePart> parts)
    {
        this.parts = parts;
        fixedText = parts switch
        {
            [] => string.Empty,
            [LiteralPart literal] => literal.Text.Trim(),
            _ => null,
        };
    }

    public string Render(StepScene scene) => Render(scene, new ClientText(string.Empty));

    /// <param name="scene">What is known.</param>
    /// <param name="item">The item being rated, for <c>{{ item }}</c>.</param>
    public string Render(StepScene scene, ClientText item)
    {
        if (fixedText is not null)
            return fixedText;

        var text = new StringBuilder();
        foreach (var part in parts)
            part.Write(text, scene, item);

        return text.ToString().Trim();
    }
}

internal abstract class TemplatePart
{
    public abstract void Write(StringBuilder text, StepScene scene, ClientText item);
}

internal sealed class LiteralPart(string literal) : TemplatePart
{
    public string Text => literal;

    public override void Write(StringBuilder text, StepScene scene, ClientText item) => text.Append(literal);
}

internal sealed class PathPart(ValuePath path) : TemplatePart
{
    public override void Write(StringBuilder text, StepScene scene, ClientText item) => text.Append(path.Say(scene, item));
}

internal sealed class IfPart(Condition condition, IReadOnlyList<TemplatePart> then, IReadOnlyList<TemplatePart> otherwise) : TemplatePart
{
    public override void Write(StringBuilder text, StepScene scene, ClientText item)
    {
        foreach (var part in condition.Holds(scene) ? then : otherwise)
            part.Write(text, scene, item);
    }
}
