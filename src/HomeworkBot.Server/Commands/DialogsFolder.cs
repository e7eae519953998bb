using System.CommandLine;

namespace HomeworkBot.Server.Commands;

/// <summary>Where the homework lies: beside the program unless said otherwise.</summary>
internal static class DialogsFolder
{
    public static string Default { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs");

    public static Option<string> Option { get; } = new("--dialogs")
    {
        Description = "Folder of the homework files.",
        DefaultValueFactory = _ => Default,
        HelpName = "DIR",
    };
}
