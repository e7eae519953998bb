using HomeworkBot.Channels;
using HomeworkBot.Channels.Sms;
using HomeworkBot.Dialogs.Trying;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace HomeworkBot.Server.Trying;

/// <summary>
/// Writes a talk as the golden conversations are written: <c>bot:</c> and <c>client:</c> lines, what can be tapped in
/// brackets. On SMS a turn is one message, with the segments the carrier would count.
/// </summary>
internal sealed class Terminal(TryConversation talk, IChannelDrawer drawer)
{
    private const string Indent = "        ";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Show(await talk.StartAsync(cancellationToken).ConfigureAwait(false));
        while (true)
        {
            if (!Console.IsInputRedirected)
            {
                Console.Write("client: ");
            }

            var reply = await Console.In.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (reply is null)
            {
                return;
            }

            if (Console.IsInputRedirected)
            {
                Console.WriteLine("client: " + reply);
            }

            Show(await talk.SayAsync(reply, cancellationToken).ConfigureAwait(false));
        }
    }

    private void Show(IReadOnlyList<Activity> said)
    {
        var drawn = said.Select(drawer.Draw).ToList();
        if (drawer.Channel == ChannelIds.Sms && drawn.Count > 0)
        {
            var text = string.Join('\n', drawn.Select(activity => activity.Text));
            ShowText(text);
            var segments = SmsSegments.Count(text);
            Console.WriteLine($"{Indent}({segments} {(segments == 1 ? "segment" : "segments")})");
            return;
        }

        foreach (var activity in drawn)
        {
            ShowText(activity.Text);
            var taps = Taps(activity).ToList();
            if (taps.Count > 0)
            {
                Console.WriteLine(Indent + string.Join(' ', taps.Select(tap => $"[{tap}]")));
            }
        }
    }

    private static void ShowText(string? text) =>
        Console.WriteLine("bot:    " + (text ?? string.Empty).ReplaceLineEndings("\n" + Indent));

    /// <summary>What can be tapped: suggested actions, and the buttons of cards.</summary>
    private static IEnumerable<string> Taps(Activity activity) =>
        (activity.SuggestedActions?.Actions ?? [])
            .Concat((activity.Attachments ?? []).Select(attachment => attachment.Content).OfType<HeroCard>().SelectMany(card => card.Buttons ?? []))
            .Select(action => action.Title ?? string.Empty);
}
