namespace HomeworkBot.Core.Expressions;

/// <summary>What a condition compares: a number, an option's id, yes or no, something said, or nothing.</summary>
internal readonly record struct Value
{
    private Value(ValueKind kind, double number, string? id)
    {
        Kind = kind;
        Number = number;
        Id = id;
    }

    /// <summary>Skipped, not asked yet, or not applying.</summary>
    public static Value None => default;

    /// <summary>Answered in words or otherwise not comparable: it only differs from <see cref="None"/>.</summary>
    public static Value Said { get; } = new(ValueKind.Said, 0, null);

    public ValueKind Kind { get; }

    public double Number { get; }

    public string? Id { get; }

    public static Value Of(double number) => new(ValueKind.Number, number, null);

    public static Value Of(bool yes) => new(ValueKind.YesNo, yes ? 1 : 0, null);

    public static Value OfOption(string id) => new(ValueKind.Option, 0, id);
}

internal enum ValueKind
{
    None,
    Said,
    Number,
    YesNo,
    Option,
}
