using System.CommandLine;
using HomeworkBot.Server.Commands;

var root = new RootCommand("""
    HomeworkBot: homework between therapy sessions, done in a chat.

    Without a command it serves.
    """)
{
    ServeCommand.Create(),
    TryCommand.Create(),
    CheckCommand.Create(),
};
ServeCommand.AddTo(root);
return await root.Parse(args).InvokeAsync();
