using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Steps;

public sealed class WhenStepTests
{
    private const string Hint = "? Please give a day and a time, like tomorrow at 6 pm.";
    private const string Past = "? That time is over. When could it be next?";
    private const string NoDay = "? Which day would that be? Please give a day and a time.";

    private readonly Step step = Sample.Step("ask: when\nlabel: When\nprompt: When will you do it?");

    // Monday, November 23, noon in New York.
    [Theory]
    [InlineData("tomorrow at 6 pm", "2026-11-24 18:00 -05:00")]
    [InlineData("Tomorrow, 18:00", "2026-11-24 18:00 -05:00")]
    [InlineData("tomorrow morning at 7", "2026-11-24 07:00 -05:00")]
    [InlineData("saturday at 10 am", "2026-11-28 10:00 -05:00")]
    [InlineData("on Saturday morning, like 10", "2026-11-28 10:00 -05:00")]
    [InlineData("next friday 9am", "2026-12-04 09:00 -05:00")]
    [InlineData("December 1 at 8:30 pm", "2026-12-01 20:30 -05:00")]
    [InlineData("tonight at 8", "2026-11-23 20:00 -05:00")]
    [InlineData("at 6", "2026-11-23 18:00 -05:00")]
    [InlineData("at 9 am", "2026-11-24 09:00 -05:00")]
    [InlineData("in two hours", "2026-11-23 14:00 -05:00")]
    [InlineData("now", "2026-11-23 12:00 -05:00")]
    [InlineData("tomorrow at 3", "2026-11-24 15:00 -05:00")]
    [InlineData("tomorrow at 12", "2026-11-24 12:00 -05:00")]
    [InlineData("tomorrow from 5 to 6 pm", "2026-11-24 17:00 -05:00")]
    [InlineData("walk for 20 min on tuesday at 5 pm", "2026-11-24 17:00 -05:00")]
    [InlineData("1", "2026-11-23 18:00 -05:00")]
    [InlineData("the second one", "2026-11-24 10:00 -05:00")]
    [InlineData("tomorrow at 6", "more: 2026-11-24 06:00")]
    [InlineData("friday at 6", "more: 2026-11-27 06:00")]
    [InlineData("tomorrow", "more: 2026-11-24 ?")]
    [InlineData("today", "more: 2026-11-23 ?")]
    [InlineData("friday evening", "more: 2026-11-27 ?")]
    [InlineData("in the evening", "more: 2026-11-23 ?")]
    [InlineData("in the morning", "more: 2026-11-24 ?")]
    [InlineData("yesterday", Past)]
    [InlineData("yesterday at 6 pm", Past)]
    [InlineData("today at 9 am", Past)]
    [InlineData("this morning", Past)]
    [InlineData("January 5, 2020 at 6 pm", Past)]
    [InlineData("next week", NoDay)]
    [InlineData("this weekend", NoDay)]
    [InlineData("every day", NoDay)]
    [InlineData("January 5, 2099 at 6 pm", Hint)]
    [InlineData("whenever", Hint)]
    [InlineData("soon", Hint)]
    [InlineData("", Hint)]
    [InlineData("\U0001F634", Hint)]
    public void A_time_to_come_is_read_in_the_clients_zone(string reply, string expected) =>
        Assert.Equal(expected, ReadingText.Of(step.Read(Sample.Scene(), Sample.Reply(reply))));

    [Theory]
    [InlineData("6 pm", "2026-11-24 18:00 -05:00")]
    [InlineData("pm", "2026-11-24 18:00 -05:00")]
    [InlineData("6:00 PM", "2026-11-24 18:00 -05:00")]
    [InlineData("6:00 AM", "2026-11-24 06:00 -05:00")]
    [InlineData("morning", "2026-11-24 06:00 -05:00")]
    [InlineData("in the evening please", "2026-11-24 18:00 -05:00")]
    [InlineData("1", "2026-11-24 06:00 -05:00")]
    [InlineData("2", "2026-11-24 18:00 -05:00")]
    [InlineData("the second", "2026-11-24 18:00 -05:00")]
    [InlineData("18", "2026-11-24 18:00 -05:00")]
    [InlineData("no, friday morning at 8", "2026-11-27 08:00 -05:00")]
    [InlineData("at 7 pm", "2026-11-24 19:00 -05:00")]
    [InlineData("6", Hint)]
    [InlineData("purple", Hint)]
    public void Two_halves_of_a_day_are_told_apart(string reply, string expected)
    {
        var scene = Sample.Scene() with { Partial = Partial("tomorrow at 6") };
        var question = step.Ask(scene);

        Assert.Equal("Tuesday, November 24: in the morning or in the evening? 6:00 AM or 6:00 PM?", question.Text);
        Assert.Equal([new("morning", "6:00 AM"), new("evening", "6:00 PM")], question.Options);
        Assert.Equal(expected, ReadingText.Of(step.Read(scene, Sample.Reply(reply))));
    }

    [Theory]
    [InlineData("7", "2026-11-27 19:00 -05:00")]
    [InlineData("at seven", "2026-11-27 19:00 -05:00")]
    [InlineData("half past five", "2026-11-27 17:30 -05:00")]
    [InlineData("9 am", "2026-11-27 09:00 -05:00")]
    [InlineData("rather saturday at 8 pm", "2026-11-28 20:00 -05:00")]
    [InlineData("evening", Hint)]
    [InlineData("hm", Hint)]
    public void A_day_without_a_time_is_asked_for_one(string reply, string expected)
    {
        var scene = Sample.Scene() with { Partial = Partial("friday evening") };

        Assert.Equal("Friday, November 27: at what time?", step.Ask(scene).Text);
        Assert.Equal(expected, ReadingText.Of(step.Read(scene, Sample.Reply(reply))));
    }

    [Fact]
    public void A_day_named_without_any_part_is_asked_for_the_half_too()
    {
        var scene = Sample.Scene() with { Partial = Partial("friday") };

        Assert.Equal("more: 2026-11-27 07:00", ReadingText.Of(step.Read(scene, Sample.Reply("7"))));
    }

    [Theory]
    [InlineData("sunday march 8 2:30 am", "2026-03-08 03:30 -04:00")]
    [InlineData("sunday march 8 at 10 am", "2026-03-08 10:00 -04:00")]
    public void A_time_the_clocks_jump_over_is_as_much_later(string reply, string expected)
    {
        var scene = Sample.Scene(now: new DateTimeOffset(2026, 3, 6, 12, 0, 0, TimeSpan.FromHours(-5)));

        Assert.Equal(expected, ReadingText.Of(step.Read(scene, Sample.Reply(reply))));
    }

    [Fact]
    public void Of_a_time_that_comes_twice_the_first_is_meant()
    {
        var scene = Sample.Scene(now: new DateTimeOffset(2026, 10, 30, 12, 0, 0, TimeSpan.FromHours(-4)));

        Assert.Equal("2026-11-01 01:30 -04:00", ReadingText.Of(step.Read(scene, Sample.Reply("november 1 at 1:30 am"))));
    }

    [Theory]
    [InlineData("Pacific/Auckland", "2026-11-25 18:00 +13:00")]
    [InlineData("Asia/Kolkata", "2026-11-24 18:00 +05:30")]
    [InlineData("Not/AZone", "2026-11-24 18:00 +00:00")]
    public void Tomorrow_is_the_clients_own(string zone, string expected) =>
        Assert.Equal(expected, ReadingText.Of(step.Read(Sample.Scene(zone: zone), Sample.Reply("tomorrow at 6 pm"))));

    [Theory]
    [InlineData(12, 3)]
    [InlineData(20, 2)]
    public void What_is_offered_is_still_to_come_and_is_read_as_it_was_offered_even_a_day_later(int hour, int offers)
    {
        var scene = Sample.Scene(now: new DateTimeOffset(2026, 11, 23, hour, 0, 0, TimeSpan.FromHours(-5)));
        var options = step.Ask(scene).Options;

        Assert.Equal(offers, options.Count);
        foreach (var option in options)
        {
            var read = Assert.IsType<WhenAnswer>(Assert.IsType<Reading.Answered>(step.Read(scene, Sample.Reply(option.Label))).Value);
            Assert.True(read.At > scene.Now);
            Assert.Equal(option.Label, step.Describe(read));
        }

        var last = options[^1].Label;
        Assert.Equal("2026-11-24 18:00 -05:00", ReadingText.Of(step.Read(scene with { Now = scene.Now.AddHours(16) }, Sample.Reply(last))));
    }

    [Fact]
    public void A_moment_is_quoted_as_the_client_named_it_whatever_the_zone_of_the_reader() => Assert.Equal(
        "Tuesday, November 24 at 6:00 PM",
        step.Describe(new WhenAnswer(new DateTimeOffset(2026, 11, 24, 18, 0, 0, TimeSpan.FromHours(13)), "Pacific/Auckland")));

    private Answer Partial(string reply) => Assert.IsType<Reading.Incomplete>(step.Read(Sample.Scene(), Sample.Reply(reply))).SoFar;
}
