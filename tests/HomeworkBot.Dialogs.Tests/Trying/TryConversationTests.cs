using HomeworkBot.Core.Runs;
using HomeworkBot.Dialogs.Tests.Talking;
using HomeworkBot.Dialogs.Trying;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Extensions.Time.Testing;

namespace HomeworkBot.Dialogs.Tests.Trying;

public sealed class TryConversationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_homework_can_be_tried_to_its_entry()
    {
        var talk = new TryConversation(await Library.OpenAsync(), "thought-record", "en", new FakeTimeProvider());

        var first = await talk.StartAsync(Stop);
        foreach (var reply in (string[])["the bus was late", "done", "keep it", "share"])
            await talk.SayAsync(reply, Stop);

        Assert.Equal(["Thought record. About 15 minutes. At any question you can say BACK, SKIP, WHY or LATER.", "What happened? Who, when, where. One line is enough."], first.Select(activity => activity.Text));
        Assert.Equal("My boss didn't reply to my message all day.", ActivityJson.QuestionIn(first[1])!.Example);
        Assert.Equal(Outcome.Partial, Assert.Single(talk.Entries).Outcome);
    }

    [Fact]
    public async Task What_there_is_not_cannot_be_tried()
    {
        var homeworks = await Library.OpenAsync();

        Assert.Throws<ArgumentException>(() => new TryConversation(homeworks, "no-such-homework", "en", new FakeTimeProvider()));
    }
}
