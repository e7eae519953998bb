using System.Globalization;
using HomeworkBot.Core.Steps;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels.Teams;

/// <summary>
/// Draws for Teams: a hero card, whose buttons stay in the talk. Teams shows six buttons on one; what does not fit on it
/// is numbered in the text (Microsoft Learn, "Types of cards", read November 2026).
/// </summary>
public sealed class TeamsDrawer : IChannelDrawer
{
    private const int MostButtons = 6;

    public string Channel => ChannelIds.Msteams;

    public Activity Draw(Activity line)
    {
        var spoken = SpokenLine.Of(line);
        var drawn = new Activity(ActivityTypes.Message)
        {
            TextFormat = TextFormatTypes.Plain,
            Text = Words(spoken),
            Attachments = spoken.Attachments.Count == 0 ? null : spoken.Attachments,
        };
        if (spoken.Question is not { } question || Buttons(question) is not { Count: > 0 } buttons)
            return drawn;

        drawn.Attachments = [.. spoken.Attachments, new HeroCard(buttons: buttons).ToAttachment()];
        return drawn;
    }

    private static string Words(SpokenLine spoken) => spoken.Question switch
    {
        { Face: QuestionFace.Scale, Scale: { } scale } => string.Create(CultureInfo.InvariantCulture, $"{spoken.Lead}{spoken.Text}\n\nAnswer with a number from {scale.Min} to {scale.Max}.{Meaning(scale)}"),
        { Face: not QuestionFace.When, Options.Count: > MostButtons } question => $"{spoken.Lead}{spoken.Text}\n\n{Numbered(question.Options)}",
        _ => spoken.WithExample(),
    };

    private static string Meaning(QuestionScale scale) => scale.Anchors.Count == 0 ? string.Empty : $" {SpokenLine.Anchors(scale)}";

    private static string Numbered(IReadOnlyList<QuestionOption> options) =>
        string.Join('\n', options.Select((option, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {option.Label}")));

    private static List<CardAction> Buttons(Question question) => question switch
    {
        { Face: QuestionFace.Scale, Scale: { Max: var max, Min: var min } } when max - min < MostButtons =>
            [.. Enumerable.Range(min, max - min + 1).Select(value => Say(value.ToString(CultureInfo.InvariantCulture)))],
        { Face: QuestionFace.When } => [.. question.Options.Take(MostButtons).Select(option => Say(option.Label))],
        { Options.Count: <= MostButtons } => [.. question.Options.Select(option => Say(option.Label))],
        _ => [],
    };

    private static CardAction Say(string words) => new(ActionTypes.ImBack, words, value: words);
}
