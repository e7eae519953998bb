using HomeworkBot.Core;
using HomeworkBot.Core.Review;
using HomeworkBot.Core.Runs;

namespace HomeworkBot.Portal.Tests.Samples;

/// <summary>Made-up clients and entries, as a review reader would give them.</summary>
internal static class Sample
{
    public const string Zone = "America/New_York";

    public static readonly TherapistId Therapist = new(new Guid("0198a000-0000-7000-8000-000000000001"));
    public static readonly ClientId Sam = new(new Guid("0198a000-0000-7000-8000-000000000011"));
    public static readonly ClientId Ana = new(new Guid("0198a000-0000-7000-8000-000000000012"));
    public static readonly EntryId Record = new(new Guid("0198a000-0000-7000-8000-000000000021"));
    public static readonly EntryId NumbersOnly = new(new Guid("0198a000-0000-7000-8000-000000000022"));
    public static readonly EntryId Walk = new(new Guid("0198a000-0000-7000-8000-000000000023"));

    /// <summary>Half past midnight in UTC: still the evening before for the client.</summary>
    public static readonly DateTimeOffset Evening = new(2026, 11, 4, 0, 30, 0, TimeSpan.Zero);

    public static ClientSummary Summary(ClientId id, string name, DateTimeOffset? last, int entries) =>
        new(id, new ClientText(name), Zone, last, entries);

    public static ClientDetail Client(params EntrySummary[] entries) => new(
        Sam,
        new ClientText("Sam"),
        Zone,
        true,
        [
            new(new AssignmentId(Guid.Empty), "Thought record", new ClientText("speak up in the Monday meeting"), Evening.AddDays(-21)),
            new(new AssignmentId(new Guid("0198a000-0000-7000-8000-000000000099")), "One thing that matters", new ClientText("get out of the flat before noon on weekends"), Evening.AddDays(-20)),
        ],
        entries);

    public static EntrySummary Entry(EntryId id, string title, Outcome outcome, Sharing sharing, DateTimeOffset at) =>
        new(id, title, outcome, sharing, at);

    public static EntryView ThoughtRecord(Sharing sharing = Sharing.Shared) => new()
    {
        Id = Record,
        Client = Sam,
        ClientName = new ClientText("Sam"),
        TimeZone = Zone,
        Title = "Thought record",
        Goal = new ClientText("speak up in the Monday meeting"),
        Outcome = Outcome.Completed,
        Sharing = sharing,
        StartedAt = Evening.AddMinutes(-24),
        FinishedAt = Evening,
        Fields =
        [
            new("Situation", new ClientText("My boss didn't reply to my message all day. I kept looking at the phone."), false, []),
            new("Feelings", new ClientText("afraid 80, ashamed 60, angry 30"), false, [Rating("afraid", 80), Rating("ashamed", 60), Rating("angry", 30)]),
            new("Thoughts", new ClientText("I did something wrong.\nShe is going to let me go.\nEveryone else would have noticed sooner."), false, []),
            new("Hot thought", new ClientText("She is going to let me go."), false, []),
            new("Belief", new ClientText("90%"), false, [Rating(null, 90)]),
            new("Thinking pattern", null, true, []),
            new("Facts for", new ClientText("She usually answers within the hour."), false, []),
            new("Facts against", new ClientText("She was in the budget meeting until five. She thanked me on Friday for the report."), false, []),
            new("Balanced thought", new ClientText("She was busy. If something were wrong she would have said so, as she did in spring."), false, []),
            new("Belief in it", new ClientText("65%"), false, [Rating(null, 65)]),
            new("Feelings now", new ClientText("afraid 40, ashamed 45, angry 35"), false, [Rating("afraid", 40), Rating("ashamed", 45), Rating("angry", 35)]),
        ],
        Charts =
        [
            new("Feelings before and after", 0, 100, ["Before", "After"],
            [
                new(new ClientText("afraid"), [80, 40]),
                new(new ClientText("ashamed"), [60, 45]),
                new(new ClientText("angry"), [30, null]),
            ]),
            new("Belief in the hot thought", 0, 100, ["First", "At the end"], [new(null, [90, 55])]),
        ],
    };

    public static EntryView Numbers() => ThoughtRecord(Sharing.RatingsOnly) with
    {
        Id = NumbersOnly,
        Fields =
        [
            new("Situation", null, false, []),
            new("Feelings", null, false, [Rating(null, 80), Rating(null, 60)]),
            new("Belief", null, false, [Rating(null, 90)]),
        ],
        Charts = [new("Feelings before and after", 0, 100, ["Before", "After"], [new(null, [80, 40]), new(null, [60, 45])])],
    };

    public static IReadOnlyList<TalkLine> Talk() =>
    [
        Line(0, false, "webchat", "What happened? Who, when, where. One line is enough."),
        Line(2, true, "sms", "my boss didn't reply all day"),
        Line(2, false, "sms", "Thanks. What did you feel? A word or two, and how strong from 0 to 100."),
        Line(5, true, "webchat", "afraid 80\nashamed 60\nangry 30"),
        Line(5, false, "webchat", "What went through your mind? More than one thought is fine."),
        Line(9, true, "webchat", "I did something wrong. She is going to let me go. Everyone else would have noticed sooner, and they would have gone in and asked her what is going on instead of sitting there staring at a phone."),
        Line(60 * 3, false, "msteams", "Which of these weighs most?"),
        Line(60 * 6, true, "msteams", "She is going to let me go"),
    ];

    private static TalkLine Line(int minutes, bool fromClient, string channel, string text) =>
        new(Evening.AddMinutes(minutes), fromClient, channel, new ClientText(text));

    private static EntryRating Rating(string? name, int value) => new(name is null ? null : new ClientText(name), value, 100);
}
