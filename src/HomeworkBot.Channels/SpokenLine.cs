using System.Globalization;
using HomeworkBot.Core.Serialization;
using HomeworkBot.Core.Steps;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels;

/// <summary>A stored line taken apart for drawing: what it says and what it asks.</summary>
internal sealed record SpokenLine
{
    /// <summary>What stands before the question, for example a hint; empty when there is nothing.</summary>
    public required string Lead { get; init; }

    /// <summary>The question's words, or the whole line's when it asks nothing.</summary>
    public required string Text { get; init; }

    /// <summary>What it asks; null when it only says something.</summary>
    public Question? Question { get; init; }

    /// <summary>What the line carries besides the question.</summary>
    public required IList<Attachment> Attachments { get; init; }

    public static SpokenLine Of(Activity line)
    {
        var attachment = line.Attachments?.FirstOrDefault(candidate => candidate.ContentType == CoreJson.QuestionContentType);
        var question = attachment is null ? null : QuestionReader.Read(attachment.Content);
        var text = line.Text ?? string.Empty;
        if (question is not null && text.Length == 0)
            text = question.Text;

        // A line that says more than its question says it first.
        var asks = question is not null && text.EndsWith(question.Text, StringComparison.Ordinal);
        return new SpokenLine
        {
            Lead = asks ? text[..^question!.Text.Length] : string.Empty,
            Text = asks ? question!.Text : text,
            Question = question,
            Attachments = [.. (line.Attachments ?? []).Where(candidate => candidate != attachment)],
        };
    }

    /// <summary>The line's words with an example of an answer below, where there is one that they do not name yet.</summary>
    public string WithExample() =>
        Question?.Example is { Length: > 0 } example && !Text.Contains(example, StringComparison.OrdinalIgnoreCase)
            ? $"{Lead}{Text}\n\nFor example: {example}"
            : Lead + Text;

    /// <summary>What the numbers of a scale mean: <c>0 = not at all, 100 = completely</c>. Empty where nothing is anchored.</summary>
    public static string Anchors(QuestionScale scale) =>
        string.Join(", ", scale.Anchors.Select(anchor => $"{Number(anchor.Value, scale)} = {anchor.Words}"));

    /// <summary>A number as it is said on a scale: with its sign, but without a unit in words.</summary>
    public static string Number(int value, QuestionScale scale) =>
        value.ToString(CultureInfo.InvariantCulture) + (scale.Unit is { Length: 1 } sign ? sign : string.Empty);
}
