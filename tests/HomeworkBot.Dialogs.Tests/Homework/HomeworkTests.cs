using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Dialogs.Tests.Talking;

namespace HomeworkBot.Dialogs.Tests.Homework;

public sealed class HomeworkTests
{
    private static readonly string[] WholeRecord =
    [
        "1", "the bus was late", "angry 60", "it is always me", "it is always me", "70", "skip", "it was late twice", "it was on time on Monday",
        "not the whole story", "Buses are late for all of us", "50", "30", "20",
    ];

    [Fact]
    public async Task An_entry_has_its_answers_in_the_order_of_the_homework()
    {
        var talk = await Talk.OpenAsync("thought-record");
        foreach (var reply in (string[])[.. WholeRecord, "change", "situation", "the train was late", "keep it", "share"])
            await talk.SayAsync(reply);

        var entry = Assert.Single(talk.Store.Entries);
        Assert.Equal(
            ["situation", "emotions", "thoughts", "hot-thought", "belief", "pattern", "facts-for", "facts-against", "verdict", "balanced", "balanced-belief", "emotions-after", "belief-after"],
            entry.Steps.Select(step => step.Id));
        Assert.Equal("the train was late", Assert.IsType<TextAnswer>(entry.Steps[0].Answer).Text.Value);
        Assert.Null(entry.Steps[5].Answer);
        Assert.Empty(talk.Store.OpenRuns);
    }

    [Fact]
    public async Task Every_line_of_a_run_carries_its_id_and_no_other_does()
    {
        var talk = await Talk.OpenAsync("thought-record");
        foreach (var reply in (string[])["thanks", "thought record", .. WholeRecord[1..], "keep it", "share", "thanks"])
            await talk.SayAsync(reply);

        var run = Assert.Single(talk.Store.Entries).Run;
        var spoken = talk.Store.Lines.Select(line => (InRun: line.Run == run, Text: Spoken.By(line))).ToList();
        Assert.All(talk.Store.Lines, line => Assert.True(line.Run is null || line.Run == run));
        Assert.Equal("Thought record. About 15 minutes. At any question you can say BACK, SKIP, WHY or LATER.", spoken.First(line => line.InRun).Text);
        Assert.StartsWith("Thank you for telling me.", spoken.Last(line => line.InRun).Text, StringComparison.Ordinal);
        Assert.Equal(["thanks", "thought record", "thanks"], talk.Store.Lines.Where(line => line.FromClient && line.Run is null).Select(Spoken.By));
    }

    [Fact]
    public async Task A_run_finishes_on_the_version_it_began_with_and_the_next_begins_on_the_new_one()
    {
        var store = new Library();
        var homeworks = new Homeworks(store);
        var library = HomeworkLibrary.Load(Repository.Homework);
        await homeworks.PublishAsync(library, TestContext.Current.CancellationToken);
        var talk = new Talk(homeworks, ["thought-record"]);
        await talk.SayAsync("thought record");
        await talk.SayAsync("the bus was late");
        var old = talk.Store.OpenRuns[0].Version;

        await PublishAsync(homeworks, library, file => file
            .Replace("situation", "setting", StringComparison.Ordinal)
            .Replace("What happened? Who, when, where. One line is enough.", "What was going on?", StringComparison.Ordinal));

        Assert.Equal(["Your answer was: the bus was late", "What happened? Who, when, where. One line is enough."], await talk.SayAsync("back"));
        foreach (var reply in (string[])["the train was late", .. WholeRecord[2..], "keep it", "share"])
            await talk.SayAsync(reply);

        Assert.Equal(old, Assert.Single(talk.Store.Entries).Version);
        Assert.Equal("What was going on?", (await talk.SayAsync("thought record"))[1]);
        Assert.NotEqual(old, talk.Store.OpenRuns[0].Version);
    }

    [Fact]
    public async Task A_homework_whose_version_is_gone_loses_nothing_and_says_so()
    {
        var store = new Library();
        var homeworks = new Homeworks(store);
        await homeworks.PublishAsync(HomeworkLibrary.Load(Repository.Homework), TestContext.Current.CancellationToken);
        var talk = new Talk(homeworks, ["thought-record"]);
        await talk.SayAsync("thought record");
        await talk.SayAsync("the bus was late");

        var elsewhere = talk.With(new Homeworks(new Library()));
        var said = await elsewhere.SayAsync("sad 40");

        Assert.Equal("There is no homework here right now. When Dr. Lee gives you some, you will find it here.", Assert.Single(said));
        Assert.Single(talk.Store.OpenRuns[0].Steps);
    }

    [Fact]
    public async Task Two_taps_on_one_button_begin_one_run()
    {
        var talk = await Talk.OpenAsync("thought-record");
        await talk.SayAsync("1");
        await talk.SayAsync("menu");
        await talk.SayAsync("1");

        Assert.Single(talk.Store.OpenRuns);
    }

    [Fact]
    public async Task Two_plans_under_way_can_be_told_apart()
    {
        var talk = await Talk.OpenAsync("behavioral-activation");
        string[] plan = ["smaller", "call Ana", "saturday at 10 am", "keep it"];
        foreach (var reply in (string[])["activity plan", .. plan, "2", .. plan])
            await talk.SayAsync(reply);

        Assert.Equal(2, talk.Store.OpenRuns.Count);
        Assert.EndsWith(
            "[How it went: Activity plan] [How it went: Activity plan (Monday, November 23)] [Activity plan]",
            (await talk.SayAsync("menu"))[^1],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_mark_is_no_choice()
    {
        var talk = await Talk.OpenAsync("thought-record");
        foreach (var reply in (string[])["1", "the bus was late", "done", "change"])
            await talk.SayAsync(reply);

        Assert.Equal("Tap one, or say it in a word.", (await talk.SayAsync("?"))[0]);
    }

    [Fact]
    public async Task Done_keeps_what_was_given_of_an_answer()
    {
        var talk = await Talk.OpenAsync("thought-record");
        foreach (var reply in (string[])["1", "the bus was late", "sad 40, angry", "done", "keep it", "private"])
            await talk.SayAsync(reply);

        var entry = Assert.Single(talk.Store.Entries);
        Assert.Equal(Outcome.Partial, entry.Outcome);
        Assert.Equal([40, null], Assert.IsType<RatingsAnswer>(entry.Steps[1].Answer).Items.Select(item => item.Value));
    }

    [Fact]
    public async Task A_plan_left_before_it_has_a_time_is_an_entry_as_far_as_it_goes()
    {
        var talk = await Talk.OpenAsync("behavioral-activation");
        foreach (var reply in (string[])["1", "friends", "call Ana", "done", "keep it", "share"])
            await talk.SayAsync(reply);

        Assert.Equal(Outcome.Partial, Assert.Single(talk.Store.Entries).Outcome);
        Assert.Empty(talk.Store.OpenRuns);
    }

    [Fact]
    public async Task A_plan_without_a_time_waits_until_the_client_tells_of_it()
    {
        var talk = await Talk.OpenAsync("behavioral-activation");
        IReadOnlyList<string> said = [];
        foreach (var reply in (string[])["1", "smaller", "call Ana", "skip", "keep it"])
            said = await talk.SayAsync(reply);

        Assert.Equal("I kept your plan. When it is time, write me and I will ask how it went. It counts also if it did not work out.", said[0]);
        Assert.Null(Assert.Single(talk.Store.OpenRuns).DueAt);
        Assert.StartsWith("How did it go?", (await talk.SayAsync("how it went"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_open_again_where_the_client_moved_to()
    {
        var talk = await Talk.OpenAsync("thought-record");
        await talk.SayAsync("1", "sms");
        await talk.SayAsync("the bus was late", "sms");

        Assert.StartsWith("What did you feel?", Assert.Single(await talk.OpenPageAsync("webchat")), StringComparison.Ordinal);
        Assert.Empty(await talk.OpenPageAsync("webchat"));
    }

    [Fact]
    public async Task Options_is_help_and_help_is_the_carriers_on_sms()
    {
        var talk = await Talk.OpenAsync("thought-record");
        await talk.SayAsync("1", "sms");

        Assert.StartsWith("Oak Practice: automated", (await talk.SayAsync("options", "sms"))[0], StringComparison.Ordinal);
        Assert.DoesNotContain(await talk.SayAsync("help", "sms"), said => said.StartsWith("Oak Practice: automated", StringComparison.Ordinal));
    }

    private static async Task PublishAsync(Homeworks homeworks, HomeworkLibrary library, Func<string, string> edit)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var homework in library.Homeworks)
            {
                foreach (var (name, text) in homework.Source.Files)
                {
                    Directory.CreateDirectory(Path.Join(folder.FullName, homework.Source.Id));
                    await File.WriteAllTextAsync(Path.Join(folder.FullName, homework.Source.Id, name), edit(text), TestContext.Current.CancellationToken);
                }
            }

            var edited = HomeworkLibrary.Load(folder.FullName);
            Assert.Empty(edited.Errors);
            await homeworks.PublishAsync(edited, TestContext.Current.CancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
