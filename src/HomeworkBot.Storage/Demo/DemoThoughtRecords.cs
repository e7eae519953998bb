namespace HomeworkBot.Storage.Demo;

/// <summary>Sam's thought records. Sam does not exist; every word is made up.</summary>
internal static class DemoThoughtRecords
{
    private const string Homework = "thought-record";

    public static IEnumerable<DemoRun> All =>
    [
        new()
        {
            Homework = Homework,
            DaysAgo = 27,
            At = new TimeOnly(19, 42),
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["situation"] = ["Sent my boss the draft at 9. No answer all day."],
                ["emotions"] = ["anxious 80, ashamed 60"],
                ["thoughts"] = ["She hates it. She is working out how to tell me. I saw her shaking her head."],
                ["hot-thought"] = ["She hates it"],
                ["belief"] = ["85"],
                ["pattern"] = ["Guessing what others think"],
                ["facts-for"] = ["She mostly answers within an hour or two."],
                ["facts-against"] = ["She had the budget meeting all day. She liked the last draft."],
                ["verdict"] = ["Not the whole story"],
                ["balanced"] = ["I don't know why she is quiet. It is true that I care about this draft, and it is also true that she was in meetings."],
                ["balanced-belief"] = ["60"],
                ["emotions-after"] = ["50", "30"],
                ["belief-after"] = ["45"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 21,
            At = new TimeOnly(22, 15),
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["situation"] = ["Team lunch. I told a story and nobody laughed."],
                ["emotions"] = ["embarrassed 70, lonely 55"],
                ["thoughts"] = ["I am the odd one out. Better to say nothing next time."],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 17,
            At = new TimeOnly(20, 5),
            Sharing = DemoSharing.RatingsOnly,
            Replies = new Dictionary<string, string[]>
            {
                ["situation"] = ["My sister asked when I will visit and I had no date."],
                ["emotions"] = ["guilty 75, sad 40"],
                ["thoughts"] = ["I am a bad brother. I always let people wait."],
                ["hot-thought"] = ["I am a bad brother"],
                ["belief"] = ["70"],
                ["pattern"] = ["Calling myself a name"],
                ["facts-for"] = ["I have moved the visit twice."],
                ["facts-against"] = ["I call her every Sunday. I was there when she moved."],
                ["verdict"] = ["Not the whole story"],
                ["balanced"] = ["I have put the visit off, and I am also someone who calls every week."],
                ["balanced-belief"] = ["75"],
                ["emotions-after"] = ["45", "35"],
                ["belief-after"] = ["30"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 12,
            At = new TimeOnly(23, 20),
            Sharing = DemoSharing.Private,
            Replies = new Dictionary<string, string[]>
            {
                ["situation"] = ["An argument at home about the dishes."],
                ["emotions"] = ["angry 80"],
                ["thoughts"] = ["Nothing I do is ever enough here."],
                ["hot-thought"] = ["Nothing I do is ever enough"],
                ["belief"] = ["75"],
                ["pattern"] = ["All or nothing"],
                ["facts-for"] = ["The dishes were there for two days."],
                ["facts-against"] = ["Last week we laughed about it."],
                ["verdict"] = ["I can't tell yet"],
                ["balanced"] = ["We were both tired."],
                ["balanced-belief"] = ["50"],
                ["emotions-after"] = ["60"],
                ["belief-after"] = ["55"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 10,
            At = new TimeOnly(18, 30),
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["situation"] = ["The report came back with a lot of red ink."],
                ["emotions"] = ["disappointed 65, tense 60"],
                ["thoughts"] = ["I rushed it. I will have to do it again and there is no time."],
                ["hot-thought"] = ["I rushed it"],
                ["belief"] = ["90"],
                ["pattern"] = ["None of these"],
                ["facts-for"] = ["I wrote most of it in one evening. Two numbers were wrong."],
                ["facts-against"] = ["The outline was good, she said so."],
                ["verdict"] = ["It is mostly true"],
                ["what-would-help"] = ["Ask her on Monday for one more day, and go through the numbers with Priya."],
                ["emotions-after"] = ["45", "35"],
                ["belief-after"] = ["85"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 5,
            At = new TimeOnly(21, 10),
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["situation"] = ["Monday meeting. I said we need another week. It went quiet."],
                ["emotions"] = ["scared 70, proud 30"],
                ["thoughts"] = ["They think I am slow. I saw myself being taken off the project."],
                ["hot-thought"] = ["They will take me off the project"],
                ["belief"] = ["60"],
                ["pattern"] = ["Expecting the worst"],
                ["facts-for"] = ["Nobody said anything for a moment."],
                ["facts-against"] = ["Then two others said they need the week too. It is on the plan now."],
                ["verdict"] = ["Not the whole story"],
                ["balanced"] = ["A quiet moment is not a no. I said what was needed and they agreed."],
                ["balanced-belief"] = ["80"],
                ["emotions-after"] = ["30", "60"],
                ["belief-after"] = ["15"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 2,
            At = new TimeOnly(7, 50),
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["situation"] = ["Woke at 4 and went through yesterday's call again and again."],
                ["emotions"] = ["worried 65, tired 80"],
                ["thoughts"] = ["I talked too much. They could tell that I was nervous."],
                ["hot-thought"] = ["They could tell that I was nervous"],
                ["belief"] = ["70"],
                ["pattern"] = ["skip"],
                ["facts-for"] = ["My voice was shaky at the start."],
                ["facts-against"] = ["They asked me to lead the next one."],
                ["verdict"] = ["Not the whole story"],
                ["balanced"] = ["I was nervous, and it still went all right."],
                ["balanced-belief"] = ["70"],
                ["emotions-after"] = ["40", "80"],
                ["belief-after"] = ["50"],
            },
        },
    ];
}
