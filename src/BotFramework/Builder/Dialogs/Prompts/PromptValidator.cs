namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer is taken. It runs also for answers that were not understood.</summary>
/// <returns>Whether the prompt ends with the value; otherwise it asks again, unless the validator said something itself.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
