namespace HomeworkBot.Core.Definitions;

/// <summary>What came of compiling a homework in one language.</summary>
/// <param name="Definition">Null when there are errors.</param>
/// <param name="Errors">Every mistake of the files, in the order of file, line and column.</param>
/// <param name="Gaps">Missing translations; the base language stands in for them.</param>
public sealed record CompiledHomework(HomeworkDefinition? Definition, IReadOnlyList<HomeworkError> Errors, IReadOnlyList<HomeworkError> Gaps);
