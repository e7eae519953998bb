using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Serialization;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Steps;

/// <summary>Random replies to every kind of step: nothing throws, and what was read can be asked about, quoted and stored.</summary>
public sealed class RandomReplyTests
{
    private static readonly string[] Fragments =
    [
        "sad", "angry", " 80", "100%", "7/10", "six or 7", "-3", "1e308", "9999999999999999999999", "and", ",", ";", "\n", "not", "a lot", "a little",
        "tomorrow", "at 6", "friday", "evening", "pm", "31 february", "25:99", "in 2 hours", "99999999 days", "next week", "yesterday",
        "yes", "no", "2", "the last one", "I did part of it", "{{ goal }}", "\u0000", "\u202E", "\u200b", "\uD83D\uDE22", "\uD83D", "é", "ﷺ", "٧٠", " ", "\t", "'", "\"", "/", "((((",
    ];

    private static readonly Arbitrary<string> Replies = Gen.OneOf(
        Gen.Elements(Fragments).ListOf(6).Select(list => string.Join(' ', list)),
        Gen.Elements(Fragments).ListOf(4).Select(string.Concat),
        Gen.Elements(Fragments).Select(fragment => string.Concat(Enumerable.Repeat(fragment, 400))),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty)).ToArbitrary();

    private readonly HomeworkDefinition homework = Sample.Homework(
        """
        - { id: one, ask: text, label: One, prompt: One? }
        - { id: scale, ask: scale, label: Scale, prompt: Scale?, min: 0, max: 10, anchors: { 0: not at all, 10: a lot } }
        - { id: moods, ask: ratings, label: Moods, prompt: Moods?, min: 0, max: 100 }
        - { id: again, ask: ratings, label: Again, prompt: Again?, again: moods }
        - { id: choice, ask: choice, label: Choice, prompt: Choice?, options: [{ id: done, label: I did it }, { id: part, label: I did part of it }] }
        - { id: sure, ask: yes-no, label: Sure, prompt: Sure? }
        - { id: time, ask: when, label: Time, prompt: "{{ one }} {{ scale }} {{ moods }} {{ choice }} when?" }
        """);

    [Fact]
    public void Any_reply_to_any_step_is_read_quoted_and_stored() => Prop.ForAll(Replies, reply =>
    {
        foreach (var step in homework.Steps)
            Follow(step, Sample.Scene(steps: Sample.Ratings("moods", ("sad", 80), ("angry", 60))), reply);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_row_of_replies_walks_through_the_homework() => Prop.ForAll(Replies.Generator.ListOf(20).ToArbitrary(), replies =>
    {
        var steps = homework.Steps.ToList();
        var scene = Sample.Scene();
        var at = 0;
        foreach (var reply in replies)
        {
            while (at < steps.Count && !steps[at].Applies(scene))
                at++;

            if (at == steps.Count)
                break;

            switch (steps[at].Read(scene, Sample.Reply(reply)))
            {
                case Reading.Answered { Value: var answer }:
                    scene = scene with { Steps = [.. scene.Steps, Sample.Given(steps[at].Id, answer)], Partial = null };
                    at++;
                    break;
                case Reading.Incomplete { SoFar: var soFar }:
                    scene = scene with { Partial = Stored(soFar) };
                    break;
            }

            homework.Summarize(scene);
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Etc/GMT+12")]
    [InlineData("Nowhere/Land")]
    public void Any_reply_is_read_at_any_moment_of_any_zone(string zone)
    {
        var time = homework.Steps.Last();
        Prop.ForAll(Replies, Gen.Choose(0, int.MaxValue).ToArbitrary(), (reply, seconds) =>
            Follow(time, Sample.Scene(zone: zone, now: DateTimeOffset.UnixEpoch.AddSeconds(seconds)), reply)).QuickCheckThrowOnFailure();
    }

    private static void Follow(Step step, StepScene scene, string reply)
    {
        // A reply that settles part of an answer is given again to what is asked then.
        for (var turn = 0; turn < 3; turn++)
        {
            Assert.NotEmpty(step.Ask(scene).Text);
            switch (step.Read(scene, Sample.Reply(reply)))
            {
                case Reading.Answered { Value: var answer }:
                    Assert.Equal(AsUtf8(step.Describe(answer)), step.Describe(Stored(answer)));
                    step.StillFits(scene, answer);
                    return;
                case Reading.Incomplete { SoFar: var soFar }:
                    scene = scene with { Partial = Stored(soFar) };
                    break;
                case Reading.NotUnderstood { Hint: var hint }:
                    Assert.NotEmpty(hint);
                    return;
            }
        }
    }

    /// <summary>Half a character is stored as the replacement character: UTF-8 has no other way.</summary>
    private static string AsUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static Answer Stored(Answer answer) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(answer, CoreJson.Default.Answer), CoreJson.Default.Answer)!;
}
