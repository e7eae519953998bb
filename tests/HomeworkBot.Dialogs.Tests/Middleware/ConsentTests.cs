using HomeworkBot.Dialogs.Tests.Talking;

namespace HomeworkBot.Dialogs.Tests.Middleware;

public sealed class ConsentTests
{
    [Fact]
    public async Task A_new_wording_is_asked_for_without_touching_the_open_run()
    {
        var talk = new Talk(await Library.OpenAsync(), ["thought-record"], consent: "an older one");
        var first = await talk.OpenPageAsync();
        Assert.StartsWith("Hi Sam. Before we go on: what I tell you at the start has changed.", first[0], StringComparison.Ordinal);

        foreach (var reply in (string[])["ok", "ok", "ok"])
            await talk.SayAsync(reply);

        Assert.Equal("an older one", talk.Store.Client.ConsentVersion);
        await talk.SayAsync("ok");
        Assert.Equal(Talk.CurrentConsent, talk.Store.Client.ConsentVersion);
    }

    [Fact]
    public async Task The_last_OK_is_no_answer_to_an_open_question()
    {
        var store = new OldConsent();
        var talk = new Talk(await Library.OpenAsync(), ["thought-record"], through: inner => store.Over(inner));
        await talk.SayAsync("thought record");
        store.On = true;
        foreach (var reply in (string[])["the bus was late", "ok", "ok", "ok"])
            await talk.SayAsync(reply);

        var said = await talk.SayAsync("ok");

        Assert.Equal(["Thank you. You can change what you share at any time.", "What happened? Who, when, where. One line is enough."], said);
        Assert.Empty(talk.Store.OpenRuns[0].Steps);
    }

    [Theory]
    [InlineData("ok?")]
    [InlineData("what happens if I say yes")]
    [InlineData("I am not sure")]
    [InlineData("yes but who else can read it")]
    [InlineData("3")]
    [InlineData("")]
    public async Task Nothing_is_taken_for_consent_that_is_not_a_plain_yes(string reply)
    {
        var talk = new Talk(await Library.OpenAsync(), ["thought-record"], consent: null);
        await talk.OpenPageAsync();

        var said = await talk.SayAsync(reply);

        Assert.StartsWith("I am a program.", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_consent_no_run_begins_and_nothing_but_the_lines_is_stored()
    {
        var talk = new Talk(await Library.OpenAsync(), ["thought-record"], consent: null);
        foreach (var reply in (string[])["thought record", "1", "menu", "no", "1", "thought record", "private"])
            await talk.SayAsync(reply);

        Assert.Empty(talk.Store.OpenRuns);
        Assert.Empty(talk.Store.Entries);
        Assert.Null(talk.Store.Client.ConsentVersion);
    }
}
