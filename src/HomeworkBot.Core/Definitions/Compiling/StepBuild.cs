using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>What a kind makes a step of.</summary>
/// <param name="Basics">What every step has.</param>
/// <param name="Settings">The kind's own settings.</param>
/// <param name="Scope">The steps before it.</param>
/// <param name="Problems">Where mistakes go.</param>
internal sealed record StepBuild(StepBasics Basics, SettingsReader Settings, PathScope Scope, Problems Problems);
