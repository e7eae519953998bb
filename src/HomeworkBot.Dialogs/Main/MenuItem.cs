using HomeworkBot.Core.Steps;

namespace HomeworkBot.Dialogs.Main;

/// <summary>Something the menu offers.</summary>
/// <param name="Option">As it is shown and tapped.</param>
/// <param name="Goes">What a tap does.</param>
internal sealed record MenuItem(QuestionOption Option, Next Goes);
