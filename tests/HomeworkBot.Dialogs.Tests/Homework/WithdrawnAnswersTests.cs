using HomeworkBot.Dialogs.Tests.Talking;

namespace HomeworkBot.Dialogs.Tests.Homework;

/// <summary>An answer that was replaced or taken back stays with the client: no line that shows it may be read.</summary>
public sealed class WithdrawnAnswersTests
{
    private static readonly string[] UpToTheSummary =
    [
        "1", "the bus was late", "angry 60", "it is always me", "it is always me", "70", "skip", "it was late twice", "it was on time on Monday",
        "not the whole story", "Buses are late for all of us", "50", "30", "20",
    ];

    [Fact]
    public async Task An_answer_changed_at_the_summary_is_withdrawn_with_the_summary_that_repeated_it()
    {
        var readable = await ReadableAsync([.. UpToTheSummary, "change", "situation", "the train was late", "keep it", "share"]);

        Assert.DoesNotContain(readable, line => line.Contains("the bus was late", StringComparison.Ordinal));
        Assert.Contains("the train was late", readable);
        Assert.Single(readable, line => line.StartsWith("Here is what you wrote:", StringComparison.Ordinal));
        Assert.Contains("it was late twice", readable);
    }

    [Fact]
    public async Task An_answer_taken_back_is_withdrawn_with_the_question_that_quoted_it()
    {
        var readable = await ReadableAsync(["1", "the bus was late", "ashamed", "back", "back", "the train was late"]);

        Assert.DoesNotContain(readable, line => line.Contains("the bus was late", StringComparison.Ordinal));
        Assert.DoesNotContain(readable, line => line.Contains("ashamed", StringComparison.Ordinal));
        Assert.Contains("the train was late", readable);
    }

    [Fact]
    public async Task Answers_of_a_branch_that_a_change_closed_are_withdrawn_too()
    {
        var readable = await ReadableAsync([.. UpToTheSummary, "change", "looking at both sides", "it is mostly true", "a walk", "keep it", "share"]);

        Assert.DoesNotContain(readable, line => line.Contains("Buses are late for all of us", StringComparison.Ordinal));
        Assert.Contains("a walk", readable);
    }

    [Fact]
    public async Task Nothing_is_withdrawn_where_nothing_was_changed()
    {
        Withdrawals? withdrawals = null;
        var talk = new Talk(await Library.OpenAsync(), ["thought-record"], through: store => withdrawals = new Withdrawals(store));
        await talk.OpenPageAsync();
        foreach (var reply in (string[])[.. UpToTheSummary, "keep it", "share"])
            await talk.SayAsync(reply);

        Assert.Single(talk.Store.Entries);
        Assert.Empty(withdrawals!.Lines);
    }

    /// <summary>What can be read of a talk's run after these replies.</summary>
    private static async Task<IReadOnlyList<string>> ReadableAsync(IReadOnlyList<string> replies)
    {
        Withdrawals? withdrawals = null;
        var talk = new Talk(await Library.OpenAsync(), ["thought-record"], through: store => withdrawals = new Withdrawals(store));
        await talk.OpenPageAsync();
        foreach (var reply in replies)
            await talk.SayAsync(reply);

        return [.. talk.Store.Lines.Where(line => line.Run is not null && !withdrawals!.Lines.Contains(line.Sequence)).Select(Spoken.By)];
    }
}
