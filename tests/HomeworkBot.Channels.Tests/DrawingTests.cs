using System.Text.Json;
using HomeworkBot.Channels.Sms;
using HomeworkBot.Core.Serialization;
using HomeworkBot.Core.Steps;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels.Tests;

public class DrawingTests
{
    private static readonly Dictionary<QuestionFace, Question> Questions = new()
    {
        [QuestionFace.Say] = new() { Face = QuestionFace.Say, Text = "Half counts. I kept what you wrote." },
        [QuestionFace.Text] = new() { Face = QuestionFace.Text, Text = "What happened? Who, when, where.", Sms = "What happened?", Example = "My boss didn't reply." },
        [QuestionFace.Scale] = new()
        {
            Face = QuestionFace.Scale,
            Text = "How much did you believe that thought?",
            Scale = new QuestionScale(0, 100, "%", [new ScaleAnchor(0, "not at all"), new ScaleAnchor(50, "half"), new ScaleAnchor(100, "completely")]),
        },
        [QuestionFace.Choice] = new() { Face = QuestionFace.Choice, Text = "How did it go?", Options = [new("done", "I did it"), new("part", "I did part of it"), new("not", "Not this time")] },
        [QuestionFace.When] = new() { Face = QuestionFace.When, Text = "When will you do it?", Options = [new("a", "tomorrow at 6 pm"), new("b", "Saturday at 10 am")] },
    };

    public static TheoryData<string, QuestionFace> EveryChannelAndFace =>
        [.. from drawer in ChannelDrawers.All from face in Enum.GetValues<QuestionFace>() select (drawer.Channel, face)];

    [Theory]
    [MemberData(nameof(EveryChannelAndFace))]
    public void Every_channel_draws_every_face(string channel, QuestionFace face)
    {
        var drawn = Draw(channel, Questions[face]);

        var words = string.Join('\n', [drawn.Text!, .. Labels(drawn)]);
        Assert.Equal(ActivityTypes.Message, drawn.Type);
        Assert.Contains(channel == "sms" ? Questions[face].Sms ?? Questions[face].Text : Questions[face].Text, words, StringComparison.Ordinal);
        Assert.All(Questions[face].Options, option => Assert.Contains(option.Label, words, StringComparison.Ordinal));
        Assert.All(face == QuestionFace.Scale ? ["0", "100", "not at all", "completely"] : Array.Empty<string>(), word => Assert.Contains(word, words, StringComparison.Ordinal));
        Assert.DoesNotContain(drawn.Attachments ?? [], attachment => attachment.ContentType == CoreJson.QuestionContentType);
    }

    [Fact]
    public void Web_chat_lets_every_answer_be_tapped()
    {
        Assert.Equal(["I did it", "I did part of it", "Not this time"], Labels(Draw("webchat", Questions[QuestionFace.Choice])));
        Assert.Equal(["tomorrow at 6 pm", "Saturday at 10 am"], Labels(Draw("webchat", Questions[QuestionFace.When])));
        Assert.Empty(Labels(Draw("webchat", Questions[QuestionFace.Text])));
    }

    [Theory]
    [InlineData(0, 10, null, "0 1 2 3 4 5 6 7 8 9 10")]
    [InlineData(0, 100, "%", "0% 10% 20% 30% 40% 50% 60% 70% 80% 90% 100%")]
    [InlineData(0, 100, "SUDS", "0 10 20 30 40 50 60 70 80 90 100")]
    [InlineData(1, 5, null, "1 2 3 4 5")]
    [InlineData(0, 3, null, "0 1 2 3")]
    [InlineData(0, 25, null, "0 5 10 15 20 25")]
    [InlineData(1, 100, null, "1 11 21 31 41 51 61 71 81 91 100")]
    [InlineData(0, 1000, null, "0 160 320 480 640 800 960 1000")]
    public void Web_chat_draws_a_scale_as_numbers_to_tap(int min, int max, string? unit, string expected)
    {
        var question = new Question { Face = QuestionFace.Scale, Text = "How much?", Scale = new QuestionScale(min, max, unit, []) };

        Assert.Equal(expected, string.Join(' ', Labels(Draw("webchat", question))));
    }

    [Fact]
    public void A_tap_says_what_it_shows()
    {
        var actions = Draw("webchat", Questions[QuestionFace.Scale]).SuggestedActions!.Actions!;

        Assert.All(actions, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, action.Value)));
    }

    [Fact]
    public void SMS_asks_in_the_short_form_with_numbers()
    {
        Assert.Equal("What happened?", Draw("sms", Questions[QuestionFace.Text]).Text);
        Assert.Equal("How did it go?\nReply 1 I did it, 2 I did part of it, 3 Not this time.", Draw("sms", Questions[QuestionFace.Choice]).Text);
        Assert.Equal("When will you do it?\nLike: tomorrow at 6 pm, or Saturday at 10 am.", Draw("sms", Questions[QuestionFace.When]).Text);
        Assert.Equal("How much did you believe that thought? (0 to 100 %)\n0% = not at all, 100% = completely", Draw("sms", Questions[QuestionFace.Scale]).Text);
    }

    [Fact]
    public void SMS_does_not_say_again_what_the_words_say()
    {
        var question = Questions[QuestionFace.Scale] with { Text = "How much, from 0 to 100%?", Sms = "How much, 0-100?" };

        Assert.Equal("How much, 0-100?", Draw("sms", question).Text);
    }

    [Fact]
    public void What_the_bot_says_before_a_question_stays_before_it()
    {
        var question = Questions[QuestionFace.Text];

        Assert.Equal("A word is enough.\n\nWhat happened?", Draw("sms", question, "A word is enough.\n\n" + question.Text).Text);
        Assert.Equal("A word is enough.\n\nWhat happened? Who, when, where.\n\nFor example: My boss didn't reply.", Draw("webchat", question, "A word is enough.\n\n" + question.Text).Text);
    }

    [Fact]
    public void Teams_puts_up_to_six_answers_on_a_card_and_numbers_more()
    {
        var many = Questions[QuestionFace.Choice] with { Options = [.. Enumerable.Range(1, 8).Select(number => new QuestionOption($"{number}", $"Answer {number}"))] };

        Assert.Equal(3, Labels(Draw("msteams", Questions[QuestionFace.Choice])).Count);
        Assert.Empty(Labels(Draw("msteams", many)));
        Assert.EndsWith("8. Answer 8", Draw("msteams", many).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_stays_with_its_line()
    {
        var line = Line(Questions[QuestionFace.Say], null);
        line.Attachments!.Add(new Attachment("image/png", "attachment:1"));

        Assert.All(ChannelDrawers.All, drawer => Assert.Equal("image/png", Assert.Single(drawer.Draw(line).Attachments!).ContentType));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("hi", 1)]
    [InlineData("a*160", 1)]
    [InlineData("a*161", 2)]
    [InlineData("a*306", 2)]
    [InlineData("a*307", 3)]
    [InlineData("€*80", 1)]
    [InlineData("€*81", 2)]
    [InlineData("€*153", 3)]
    [InlineData("字*70", 1)]
    [InlineData("字*71", 2)]
    [InlineData("字*134", 2)]
    [InlineData("字*135", 3)]
    [InlineData("😀*35", 1)]
    [InlineData("😀*36", 2)]
    [InlineData("😀*67", 3)]
    public void Segments_are_counted_as_the_carrier_counts(string text, int segments)
    {
        var parts = text.Split('*');

        Assert.Equal(segments, SmsSegments.Count(parts.Length == 2 ? string.Concat(Enumerable.Repeat(parts[0], int.Parse(parts[1], null))) : text));
    }

    [Theory]
    [InlineData("It\u2019s \u201Cfine\u201D \u2013 really\u2026", "It's \"fine\" - really...")]
    [InlineData("Well done \U0001F600\u2764\uFE0F!", "Well done !")]
    [InlineData("mañana, ¿qué tal, corazón?", "mañana, ¿qué tal, corazon?")]
    [InlineData("привет", "привет")]
    public void Signs_that_would_cost_a_segment_become_plain(string text, string plain) => Assert.Equal(plain, Gsm7.Fold(text));

    private static Activity Draw(string channel, Question question, string? text = null) => ChannelDrawers.For(channel)!.Draw(Line(question, text));

    /// <summary>A line as it comes out of storage.</summary>
    private static Activity Line(Question question, string? text) => ProtocolJson.DeserializeActivity(ProtocolJson.SerializeActivity(new Activity(ActivityTypes.Message)
    {
        Text = text ?? question.Text,
        Attachments = [new Attachment(CoreJson.QuestionContentType, content: JsonSerializer.SerializeToElement(question, CoreJson.Default.Question))],
    }));

    private static List<string> Labels(Activity drawn)
    {
        var card = drawn.Attachments?.FirstOrDefault(attachment => attachment.ContentType == HeroCard.ContentType)?.Content;
        var actions = drawn.SuggestedActions?.Actions ?? ProtocolJson.Read<HeroCard>(card)?.Buttons ?? [];
        return [.. actions.Select(action => action.Title!)];
    }
}
