namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>The names a homework file may have, but for those of the step kinds (<see cref="StepKinds"/>).</summary>
internal static class HomeworkSettings
{
    public static readonly IReadOnlyList<Setting> Homework =
    [
        new("id", SettingType.Id, "The homework's id: the name of its folder.") { Required = true },
        new("title", SettingType.Text, "What it is called when it is offered.") { Required = true },
        new("why", SettingType.Text, "One or two sentences a client understands on what it is good for.") { Required = true },
        new("minutes", SettingType.Integer, "How long it takes, about, in minutes.") { Required = true },
        new("cautions", SettingType.Texts, "When not to give it. The therapist ticks these when giving it.") { Required = true },
        new("sources", SettingType.Texts, "Where the technique is described.") { SameInAllLanguages = true },
        new("instrument", SettingType.Flag, "true for a questionnaire: verbatim, not rewordable, no small version."),
        new("small", SettingType.StepIds, "The steps of the smallest useful version."),
        new("stages", SettingType.Stages, "A plan and its follow-up. A homework done at one time has 'steps' instead."),
        new("steps", SettingType.Steps, "What is asked, in order."),
        new("summary", SettingType.Template, "What is shown before anything is stored. Without it every answer is shown after its label."),
        new("charts", SettingType.Charts, "Which ratings are drawn together."),
    ];

    public static readonly IReadOnlyList<Setting> Stage =
    [
        new("id", SettingType.Id, "The stage's id.") { Required = true },
        new("due", SettingType.Id, "The 'when' step of an earlier stage that says when this stage comes. Not for the first stage."),
        new("due_after", SettingType.Integer, "How many minutes after that time the stage is due: time to have done it."),
        new("offer", SettingType.Template, "How the bot opens this stage when it is due. Not for the first stage."),
        new("outcome", SettingType.Id, "The 'choice' step whose options done, part, my-way and not-this-time say how it went."),
        new("steps", SettingType.Steps, "What is asked, in order.") { Required = true },
        new("summary", SettingType.Template, "What is shown before anything is stored. Without it every answer is shown after its label."),
    ];

    public static readonly IReadOnlyList<Setting> Chart =
    [
        new("title", SettingType.Text, "What the chart is called.") { Required = true },
        new("steps", SettingType.StepIds, "Steps with numbers, before and after.") { Required = true },
    ];

    public static readonly IReadOnlyList<Setting> Option =
    [
        new("id", SettingType.Id, "What an answer is stored under; never change it.") { Required = true },
        new("label", SettingType.Text, "What the client sees and can tap.") { Required = true },
        new("also", SettingType.Texts, "Other words a client may use for it."),
    ];

    /// <summary>What every step has.</summary>
    public static readonly IReadOnlyList<Setting> Step =
    [
        new("id", SettingType.Id, "The step's id; unique in the homework.") { Required = true },
        new("ask", SettingType.Id, "The kind of step.") { Required = true },
        new("label", SettingType.Text, "The short name of what is collected, for the summary and the therapist's page."),
        new("prompt", SettingType.Template, "What the bot says. May name earlier answers: {{ step-id }}.") { Required = true },
        new("sms", SettingType.Template, "The short form for SMS: at most 160 plain characters."),
        new("hint", SettingType.Template, "What helps to answer; said on help, and when a reply could not be read."),
        new("example", SettingType.Template, "An example answer."),
        new("when", SettingType.Condition, "When the step is asked, for example: belief >= 50 and verdict != mostly-true."),
        new("optional", SettingType.Flag, "true where passing it is fine without a question."),
    ];
}
