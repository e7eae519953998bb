using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Every kind of step there is. A new one is a file in <c>Steps</c> and a line here.</summary>
internal static class StepKinds
{
    public static readonly IReadOnlyList<StepKind> All =
    [
        new("say", "Says something and waits for nothing.", [], build => new SayStep(build.Basics)),
        new("text", "A reply in the client's own words.", [], build => new TextStep(build.Basics)),
        new("scale", "A whole number between two ends.", ScaleSettings.All, ScaleSettings.BuildScale),
        new("ratings", "Things the client names, each with a number; or those of an earlier step again.", RatingsSettingsReader.All, RatingsSettingsReader.Build),
        new("choice", "One of a few options.", ChoiceSettings.All, ChoiceSettings.Build),
        new("yes-no", "Yes or no.", [], build => new YesNoStep(build.Basics)),
        new("when", "A day and a time to come.", [], build => new WhenStep(build.Basics)),
    ];

    public static StepKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
