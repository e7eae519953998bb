using HomeworkBot.Core.Definitions.Yaml;
using HomeworkBot.Core.Expressions;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Gathers the mistakes of a homework's files.</summary>
internal sealed class Problems
{
    private readonly List<HomeworkError> errors = [];
    private readonly List<HomeworkError> gaps = [];

    /// <summary>Mistakes that keep the homework out.</summary>
    public IReadOnlyList<HomeworkError> Errors => errors;

    /// <summary>Missing translations: the base language's text is used, and the check reports them.</summary>
    public IReadOnlyList<HomeworkError> Gaps => gaps;

    public void Add(HomeworkError error) => errors.Add(error);

    public void Add(YamlPlace place, string message) => errors.Add(new HomeworkError(place.File, place.Line, place.Column, message));

    public void Add(YamlNode node, string message) => Add(node.Place, message);

    public void Add(YamlScalar text, ExpressionError error) => Add(text.At(error.Index), error.Message);

    public void AddGap(YamlPlace place, string message) => gaps.Add(new HomeworkError(place.File, place.Line, place.Column, message));
}
