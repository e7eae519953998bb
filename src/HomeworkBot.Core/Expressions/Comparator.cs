namespace HomeworkBot.Core.Expressions;

internal enum Comparator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal static class Comparators
{
    /// <summary>Whether the comparator asks for an order and so for numbers.</summary>
    public static bool IsOrder(this Comparator comparator) => comparator is not (Comparator.Equal or Comparator.NotEqual);

    public static bool Compare(this Comparator comparator, Value left, Value right)
    {
        if (comparator == Comparator.Equal)
            return left == right;

        if (comparator == Comparator.NotEqual)
            return left != right;

        if (left.Kind != ValueKind.Number || right.Kind != ValueKind.Number)
            return false;

        return comparator switch
        {
            Comparator.Less => left.Number < right.Number,
            Comparator.LessOrEqual => left.Number <= right.Number,
            Comparator.Greater => left.Number > right.Number,
            _ => left.Number >= right.Number,
        };
    }
}
