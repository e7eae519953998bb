using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests;

/// <summary>Small homework written in the test that needs it, and a client to ask.</summary>
internal static class Sample
{
    /// <summary>Monday noon in New York.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(-5));

    /// <summary>The head of a homework, up to and with <c>steps:</c>; a test's steps follow.</summary>
    public const string Head =
        """
        id: sample
        title: Sample
        why: To try things.
        minutes: 5
        cautions: [Never in earnest.]
        small: [one]
        steps:

        """;

    public static HomeworkSource Source(string homework, params (string File, string Text)[] others)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["homework.yaml"] = homework };
        foreach (var (file, text) in others)
            files.Add(file, text);

        return new HomeworkSource { Id = "sample", Files = files };
    }

    public static CompiledHomework Compile(string homework, params (string File, string Text)[] others)
    {
        var source = Source(homework, others);
        return HomeworkCompiler.CompileAll(source, HomeworkVersions.Of(source));
    }

    /// <summary>The homework of these steps, each beginning with <c>- id:</c> in the first column; it has no mistakes.</summary>
    public static HomeworkDefinition Homework(string steps)
    {
        var compiled = Compile(Head + steps);
        Assert.Empty(compiled.Errors.Select(error => error.ToString()));
        return compiled.Definition!;
    }

    /// <summary>The only step, of id <c>one</c>.</summary>
    public static Step Step(string settings) => Homework("- id: one\n" + Indented(settings)).Steps.First();

    public static StepScene Scene(string locale = "en-US", string zone = "America/New_York", DateTimeOffset? now = null, params RunStep[] steps) => new()
    {
        Client = new ClientProfile
        {
            Id = new ClientId(Guid.Empty),
            Name = new ClientText("Sam"),
            Locale = locale,
            TimeZone = zone,
            Country = "US",
            TherapistName = "Dr. Lee",
            PracticeName = "Oak Practice",
        },
        Goal = new ClientText("see friends again"),
        Now = now ?? Now,
        Steps = steps,
    };

    public static RunStep Given(string id, Answer? answer) => new(id, answer, Now);

    public static RunStep Text(string id, string text) => Given(id, new TextAnswer(new ClientText(text)));

    public static RunStep Number(string id, int value) => Given(id, new ScaleAnswer(value));

    public static RunStep Ratings(string id, params (string Name, int? Value)[] items) => Given(id, Rated(items));

    public static RatingsAnswer Rated(params (string Name, int? Value)[] items) =>
        new([.. items.Select(item => new RatedItem(new ClientText(item.Name), item.Value))]);

    public static Reply Reply(string text) => new(new ClientText(text));

    private static string Indented(string settings) =>
        string.Concat(settings.Split('\n').Select(line => "  " + line + "\n"));
}
