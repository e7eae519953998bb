using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>A kind of step as files know it.</summary>
/// <param name="Name">What stands after <c>ask:</c>.</param>
/// <param name="Description">For the author, shown by editors.</param>
/// <param name="Settings">Its own settings, beside those every step has.</param>
/// <param name="Build">Makes the step of its settings; null when they have mistakes, which it reports.</param>
internal sealed record StepKind(string Name, string Description, IReadOnlyList<Setting> Settings, Func<StepBuild, Step?> Build)
{
    public IReadOnlyList<Setting> AllSettings { get; } =
        [.. HomeworkSettings.Step.Select(setting => setting.Name == "label" ? setting with { Required = Name != "say" } : setting), .. Settings];
}
