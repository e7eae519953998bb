using HomeworkBot.Core.Steps;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels.WebChat;

/// <summary>Draws for web chat: words, and below them everything there is to tap.</summary>
public sealed class WebChatDrawer : IChannelDrawer
{
    /// <summary>As many numbers of a scale as one taps at a glance.</summary>
    private const int MostNumbers = 11;

    public string Channel => ChannelIds.Webchat;

    public Activity Draw(Activity line)
    {
        var spoken = SpokenLine.Of(line);
        var buttons = Buttons(spoken.Question);
        return new Activity(ActivityTypes.Message)
        {
            // Plain, so that a star or an underscore in a client's words stays one.
            TextFormat = TextFormatTypes.Plain,
            Text = Words(spoken),
            Attachments = spoken.Attachments.Count == 0 ? null : spoken.Attachments,
            SuggestedActions = buttons.Count == 0 ? null : new SuggestedActions(actions: buttons),
            InputHint = spoken.Question is null or { Face: QuestionFace.Say } ? null : InputHints.ExpectingInput,
        };
    }

    private static string Words(SpokenLine spoken) => spoken.Question switch
    {
        { Face: QuestionFace.Scale, Scale: { Anchors.Count: > 0 } scale } => $"{spoken.Lead}{spoken.Text}\n\n{SpokenLine.Anchors(scale)}",
        _ => spoken.WithExample(),
    };

    private static List<CardAction> Buttons(Question? question) => question switch
    {
        null => [],
        { Face: QuestionFace.Scale, Scale: { } scale } => [.. Numbers(scale).Select(value => Say(SpokenLine.Number(value, scale)))],
        _ => [.. question.Options.Select(option => Say(option.Label))],
    };

    /// <summary>A tap says the label, so that the talk reads as talk.</summary>
    private static CardAction Say(string words) => new(ActionTypes.ImBack, words, value: words);

    private static IEnumerable<int> Numbers(QuestionScale scale)
    {
        var span = scale.Max - scale.Min;
        var step = 1;
        while (span / step >= MostNumbers)
            step = step switch { 1 => 2, 2 => 5, 5 => 10, _ => step * 2 };

        for (var value = scale.Min; value <= scale.Max; value += step)
            yield return value;

        if (span % step != 0)
            yield return scale.Max;
    }
}
