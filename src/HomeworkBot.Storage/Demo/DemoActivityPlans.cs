namespace HomeworkBot.Storage.Demo;

/// <summary>Sam's activity plans. Sam does not exist; every word is made up.</summary>
internal static class DemoActivityPlans
{
    private const string Homework = "behavioral-activation";

    public static IEnumerable<DemoRun> All =>
    [
        new()
        {
            Homework = Homework,
            DaysAgo = 24,
            At = new TimeOnly(18, 30),
            DaysBetween = 1,
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["value"] = ["friends"],
                ["activity"] = ["Call Jonas"],
                ["planned-for"] = ["tomorrow at 6 pm"],
                ["where"] = ["On the balcony, just me"],
                ["obstacle"] = ["I will think that he is busy"],
                ["obstacle-answer"] = ["If I think he is busy, then I will send a text first and ask."],
                ["backup"] = ["Send him one photo"],
                ["guess-pleasure"] = ["3"],
                ["guess-mastery"] = ["4"],
                ["outcome"] = ["I did it"],
                ["pleasure"] = ["7"],
                ["mastery"] = ["6"],
                ["mood"] = ["6"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 19,
            At = new TimeOnly(20, 0),
            DaysBetween = 1,
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["value"] = ["health"],
                ["activity"] = ["Swim for half an hour"],
                ["planned-for"] = ["tomorrow at 5 pm"],
                ["where"] = ["The pool on Mill Street"],
                ["obstacle"] = ["Coming home late"],
                ["obstacle-answer"] = ["If I am late, then I will only swim ten minutes."],
                ["backup"] = ["Pack the bag and put it by the door"],
                ["guess-pleasure"] = ["5"],
                ["guess-mastery"] = ["7"],
                ["outcome"] = ["Not this time"],
                ["barrier"] = ["Too tired after the late shift"],
                ["easier"] = ["Go before work, on a day without the late shift"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 14,
            At = new TimeOnly(9, 15),
            DaysBetween = 1,
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["value"] = ["being outside"],
                ["activity"] = ["Run around the lake"],
                ["planned-for"] = ["tomorrow at 8 am"],
                ["where"] = ["The lake, alone"],
                ["obstacle"] = ["Rain"],
                ["obstacle-answer"] = ["If it rains, then I will wait until noon."],
                ["backup"] = ["Walk to the corner and back"],
                ["guess-pleasure"] = ["4"],
                ["guess-mastery"] = ["6"],
                ["outcome"] = ["I did it my way"],
                ["what-i-did"] = ["Took my neighbor's dog around the block, twice."],
                ["pleasure"] = ["8"],
                ["mastery"] = ["5"],
                ["mood"] = ["7"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 8,
            At = new TimeOnly(19, 5),
            DaysBetween = 2,
            Sharing = DemoSharing.RatingsOnly,
            Replies = new Dictionary<string, string[]>
            {
                ["value"] = ["home"],
                ["activity"] = ["Clear the kitchen table"],
                ["planned-for"] = ["tomorrow at 10 am"],
                ["where"] = ["skip"],
                ["obstacle"] = ["I start and then get lost in old letters"],
                ["obstacle-answer"] = ["If I start reading, then I will put it all in one box."],
                ["backup"] = ["Clear one corner"],
                ["guess-pleasure"] = ["2"],
                ["guess-mastery"] = ["6"],
                ["outcome"] = ["I did part of it"],
                ["what-i-did"] = ["Half the table is clear."],
                ["pleasure"] = ["3"],
                ["mastery"] = ["6"],
                ["mood"] = ["5"],
            },
        },
        new()
        {
            Homework = Homework,
            DaysAgo = 4,
            At = new TimeOnly(17, 45),
            DaysBetween = 1,
            Sharing = DemoSharing.Share,
            Replies = new Dictionary<string, string[]>
            {
                ["value"] = ["friends"],
                ["activity"] = ["Ask Priya to have lunch outside"],
                ["planned-for"] = ["tomorrow at 12 pm"],
                ["where"] = ["The bench behind the office, with Priya"],
                ["obstacle"] = ["I might think it is a strange thing to ask"],
                ["obstacle-answer"] = ["If I think so, then I will ask by chat."],
                ["backup"] = ["Eat outside by myself"],
                ["guess-pleasure"] = ["5"],
                ["guess-mastery"] = ["5"],
                ["outcome"] = ["I did it"],
                ["pleasure"] = ["8"],
                ["mastery"] = ["7"],
                ["mood"] = ["8"],
            },
        },

        // Still open, and due: so that there is a check-in to try at once.
        new()
        {
            Homework = Homework,
            DaysAgo = 2,
            At = new TimeOnly(19, 30),
            DaysBetween = 1,
            Replies = new Dictionary<string, string[]>
            {
                ["value"] = ["music"],
                ["activity"] = ["Play the guitar for ten minutes"],
                ["planned-for"] = ["tomorrow at 5 pm"],
                ["where"] = ["In the living room"],
                ["obstacle"] = ["The strings are old and I don't like the sound"],
                ["obstacle-answer"] = ["If it sounds bad, then I will play along with a song."],
                ["backup"] = ["Tune it and put it on the stand"],
                ["guess-pleasure"] = ["4"],
                ["guess-mastery"] = ["5"],
            },
        },
    ];
}
