using System.Globalization;
using HomeworkBot.Core.Steps;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels.Sms;

/// <summary>Draws for SMS: the short form, with what there is to choose from as numbers, in the alphabet of text messages.</summary>
public sealed class SmsDrawer : IChannelDrawer
{
    public string Channel => ChannelIds.Sms;

    public Activity Draw(Activity line)
    {
        var spoken = SpokenLine.Of(line);
        return new Activity(ActivityTypes.Message)
        {
            TextFormat = TextFormatTypes.Plain,
            Text = Gsm7.Fold(Words(spoken).Trim()),
            Attachments = spoken.Attachments.Count == 0 ? null : spoken.Attachments,
        };
    }

    private static string Words(SpokenLine spoken)
    {
        if (spoken.Question is not { } question)
            return spoken.Lead + spoken.Text;

        var asks = question.Sms is { } shorter && spoken.Text == question.Text ? shorter : spoken.Text;
        return spoken.Lead + asks + question switch
        {
            { Face: QuestionFace.Scale, Scale: { } scale } => Scale(question, scale, asks),
            { Options.Count: 0 } => string.Empty,
            { Face: QuestionFace.When } => $"\nLike: {string.Join(", or ", question.Options.Select(option => option.Label))}.",
            _ => $"\nReply {string.Join(", ", question.Options.Select((option, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {option.Label}")))}.",
        };
    }

    /// <summary>The ends of a scale, when the words do not name them yet; what they mean, unless the short form left it out.</summary>
    private static string Scale(Question question, QuestionScale scale, string asks)
    {
        var high = scale.Max.ToString(CultureInfo.InvariantCulture);
        var range = asks.Contains(high, StringComparison.Ordinal)
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" ({scale.Min} to {scale.Max}{(scale.Unit is null ? "" : " " + scale.Unit)})");
        if (question.Sms is not null || scale.Anchors.Count == 0)
            return range;

        // Two ends are enough to know the direction; every further word may cost a segment.
        QuestionScale ends = scale with { Anchors = scale.Anchors.Count > 1 ? [scale.Anchors[0], scale.Anchors[^1]] : scale.Anchors };
        return $"{range}\n{SpokenLine.Anchors(ends)}";
    }
}
