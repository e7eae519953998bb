namespace HomeworkBot.Core.Expressions;

/// <param name="Index">Where in the text it stands.</param>
/// <param name="Message">One sentence.</param>
internal sealed record ExpressionError(int Index, string Message);
