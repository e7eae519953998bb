using System.CommandLine;
using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Server.Commands;

/// <summary><c>homeworkbot check [DIR]</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "Folder of the homework files.",
            DefaultValueFactory = _ => DialogsFolder.Default,
        };
        var command = new Command("check", """
            Read every homework file and name every mistake, one a line: file:line:column: message.

            Ends with 1 when there is one, with 0 when all is well.

            Example:
              homeworkbot check dialogs
            """) { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder)
    {
        var errors = HomeworkCheck.Run(folder);
        foreach (var error in errors)
        {
            Console.WriteLine(error);
        }

        return errors.Count == 0 ? 0 : 1;
    }
}
