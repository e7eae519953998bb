using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Tests.Dialogs.Prompts;

public class DateTimePromptTests
{
    private static Task Ask(string answer, string expected, string? locale = null) => Asking.Flow(
            new DateTimePrompt("p", defaultLocale: locale),
            Asking.Question("When?"),
            result => string.Join("; ", ((IList<DateTimeResolution>)result!).Select(value => $"{value.Timex} {value.Value}{value.Start}..{value.End}")),
            turn =>
            {
                turn.Activity.Locale = null;
                turn.Activity.LocalTimestamp = new DateTimeOffset(2026, 11, 23, 23, 0, 0, TimeSpan.FromHours(-8));
            })
        .Test("hi", "Well?").Test(answer, expected).StartTestAsync();

    [Theory]
    [InlineData("tomorrow", "got 2026-11-24 2026-11-24..")]
    [InlineData("friday", "got XXXX-WXX-5 2026-11-20..; XXXX-WXX-5 2026-11-27..")]
    [InlineData("5pm", "got T17 17:00:00..")]
    [InlineData("tomorrow at 6pm", "got 2026-11-24T18 2026-11-24 18:00:00..")]
    [InlineData("two hours", "got PT2H 7200..")]
    [InlineData("next week", "got 2026-W49 2026-11-30..2026-12-07")]
    [InlineData("from 1pm to 2pm", "got (T13,T14,PT1H) 13:00:00..14:00:00")]
    [InlineData("every monday", "got XXXX-WXX-1 not resolved..")]
    public Task What_was_said_comes_with_everything_it_can_mean_by_the_users_own_clock(string answer, string expected) => Ask(answer, expected);

    [Fact]
    public Task In_the_prompts_language() => Ask("mañana", "got 2026-11-24 2026-11-24..", Culture.Spanish);

    [Fact]
    public Task Anything_else_is_asked_again() => Ask("whenever", "When?");
}
