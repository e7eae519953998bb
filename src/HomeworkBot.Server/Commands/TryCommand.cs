using System.CommandLine;
using HomeworkBot.Channels;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Dialogs.Trying;
using HomeworkBot.Server.Trying;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace HomeworkBot.Server.Commands;

/// <summary><c>homeworkbot try</c>: a talk with one homework in the terminal; nothing of it is kept.</summary>
internal static class TryCommand
{
    private static readonly Dictionary<string, string> ChannelNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["webchat"] = ChannelIds.Webchat,
        ["sms"] = ChannelIds.Sms,
        ["teams"] = ChannelIds.Msteams,
    };

    public static Command Create()
    {
        var homework = new Argument<string>("homework") { Description = "Its id, which is its folder's name." };
        var locale = new Option<string>("--locale") { Description = "The language to try it in.", DefaultValueFactory = _ => "en-US" };
        var channel = new Option<string>("--channel") { Description = "How it would look there.", DefaultValueFactory = _ => "webchat" };
        channel.AcceptOnlyFromAmong([.. ChannelNames.Keys]);
        var command = new Command("try", """
            Talk to a homework in the terminal, as a client would; nothing is kept.

            When standard input is no terminal, it reads one reply a line and prints the talk.

            Examples:
              homeworkbot try thought-record
              homeworkbot try behavioral-activation --channel sms
              printf 'my boss\nsad 80\n' | homeworkbot try thought-record
            """) { homework, locale, channel, DialogsFolder.Option };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(homework)!,
            parsed.GetValue(locale)!,
            ChannelNames[parsed.GetValue(channel)!],
            parsed.GetValue(DialogsFolder.Option)!,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string homework, string locale, string channel, string dialogs, CancellationToken cancellationToken)
    {
        var library = HomeworkLibrary.Load(dialogs);
        if (library.Homeworks.All(known => known.Definition.Id != homework))
        {
            await Console.Error.WriteLineAsync(Missing(library, homework)).ConfigureAwait(false);
            return 1;
        }

        var homeworks = new Homeworks(new MemoryDefinitionStore());
        await homeworks.PublishAsync(library, cancellationToken).ConfigureAwait(false);
        var talk = new TryConversation(homeworks, homework, locale, TimeProvider.System, channel);
        await new Terminal(talk, ChannelDrawers.For(channel)!).RunAsync(cancellationToken).ConfigureAwait(false);
        return 0;
    }

    private static string Missing(HomeworkLibrary library, string homework)
    {
        var mistakes = library.Errors.Where(error => error.File.StartsWith(homework + "/", StringComparison.Ordinal)).ToList();
        return mistakes.Count > 0
            ? string.Join(Environment.NewLine, mistakes)
            : $"homeworkbot: there is no homework '{homework}'; there is {string.Join(", ", library.Homeworks.Select(known => known.Definition.Id))}.";
    }
}
