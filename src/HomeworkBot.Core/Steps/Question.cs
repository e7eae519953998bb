namespace HomeworkBot.Core.Steps;

/// <summary>
/// What the bot asks, free of any channel: each channel's folder draws every question there is, as buttons, cards or
/// numbered text.
/// </summary>
public sealed record Question
{
    /// <summary>The kind of face to draw.</summary>
    public required QuestionFace Face { get; init; }

    /// <summary>The words, in the client's language.</summary>
    public required string Text { get; init; }

    /// <summary>The short form for SMS; null where <see cref="Text"/> serves.</summary>
    public string? Sms { get; init; }

    /// <summary>What helps to answer, said when the client asks for help here; null when there is nothing to add.</summary>
    public string? Hint { get; init; }

    /// <summary>An example answer the client may be shown; null when there is none.</summary>
    public string? Example { get; init; }

    /// <summary>What can be tapped or answered by number, in order; empty for a free reply.</summary>
    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    /// <summary>The scale to tap on; null unless <see cref="Face"/> is <see cref="QuestionFace.Scale"/>.</summary>
    public QuestionScale? Scale { get; init; }
}

/// <summary>How a question wants to be drawn. Closed: a channel draws every one.</summary>
public enum QuestionFace
{
    /// <summary>Words that need no reply.</summary>
    Say,

    /// <summary>A free reply in words.</summary>
    Text,

    /// <summary>A number between two ends.</summary>
    Scale,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>A day and a time; the options are suggestions.</summary>
    When,
}

/// <summary>Something to tap. A tap sends <see cref="Label"/> as the client's reply, so the transcript reads as talk.</summary>
/// <param name="Value">The stable id an answer is stored under.</param>
/// <param name="Label">The words, in the client's language.</param>
public sealed record QuestionOption(string Value, string Label);

/// <summary>A number line.</summary>
/// <param name="Min">The low end, included.</param>
/// <param name="Max">The high end, included.</param>
/// <param name="Unit">For example <c>%</c>; null for a bare number.</param>
/// <param name="Anchors">What some numbers mean, in words, in ascending order: 0 "not at all", 100 "as strong as it gets".</param>
public sealed record QuestionScale(int Min, int Max, string? Unit, IReadOnlyList<ScaleAnchor> Anchors);

/// <summary>What one number on a scale means.</summary>
public sealed record ScaleAnchor(int Value, string Words);
