using System.CommandLine;
using HomeworkBot.Server.Hosting;

namespace HomeworkBot.Server.Commands;

/// <summary><c>homeworkbot serve</c>, which is also what the program does when it is given no command.</summary>
internal static class ServeCommand
{
    private static readonly Option<string?> Data = new("--data")
    {
        Description = "Folder of the database and the keys; made when it is not there. [default: data]",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by semicolons. [default: http://localhost:3978]",
        HelpName = "URLS",
    };

    public static Command Create()
    {
        var command = new Command("serve", """
            Run the bot: the clients' chat page, the Direct Line endpoint and the therapists' portal.

            Example:
              homeworkbot serve --data /var/lib/homeworkbot --urls http://localhost:8080
            """);
        AddTo(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of <c>serve</c>.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Urls);
        command.Options.Add(DialogsFolder.Option);
        command.SetAction((parsed, cancellationToken) => ServerHost.RunAsync(
            parsed.GetValue(Data), parsed.GetValue(Urls), parsed.GetValue(DialogsFolder.Option)!, cancellationToken));
    }
}
