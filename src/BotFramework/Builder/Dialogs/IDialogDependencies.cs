namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that brings others along into the set it is added to.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs to add after it.</summary>
    IEnumerable<Dialog> GetDependencies();
}
