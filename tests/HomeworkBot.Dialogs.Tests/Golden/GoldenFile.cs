namespace HomeworkBot.Dialogs.Tests.Golden;

/// <summary>A golden conversation, line by line: what the client says, what must come back, and what must hold then.</summary>
internal sealed class GoldenFile
{
    private const string Bot = "bot:";
    private const string Client = "client:";
    private const string Remark = "#";
    private const string Margin = "        ";

    private GoldenFile(IReadOnlyDictionary<string, string> settings, IReadOnlyList<GoldenEvent> events)
    {
        Settings = settings;
        Events = events;
    }

    /// <summary>The remarks of the form <c># name: value</c> before the first spoken line.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    public IReadOnlyList<GoldenEvent> Events { get; }

    public static GoldenFile Read(string path)
    {
        var settings = new Dictionary<string, string>();
        var events = new List<GoldenEvent>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith(Bot, StringComparison.Ordinal))
                events.Add(new GoldenEvent(number, GoldenKind.Bot, line[Bot.Length..].Trim()));
            else if (line.StartsWith(Margin, StringComparison.Ordinal) && events is [.., { Kind: GoldenKind.Bot } said])
                events[^1] = said with { Text = said.Text + "\n" + line[Margin.Length..] };
            else if (line.StartsWith(Client, StringComparison.Ordinal))
                events.Add(new GoldenEvent(number, GoldenKind.Client, line[Client.Length..].Trim()));
            else if (line.StartsWith(Remark, StringComparison.Ordinal))
                AddRemark(settings, events, number, line[1..].Trim());
            else if (line.Length > 0)
                throw new FormatException($"{path}:{number}: this is no line of a conversation.");
        }

        return new GoldenFile(settings, events);
    }

    private static void AddRemark(Dictionary<string, string> settings, List<GoldenEvent> events, int number, string remark)
    {
        if (events.Count > 0)
            events.Add(new GoldenEvent(number, GoldenKind.Remark, remark));
        else if (remark.Split(": ", 2) is [var name, var value])
            settings[name] = value;
    }
}

internal enum GoldenKind
{
    Bot,
    Client,
    Remark,
}

/// <param name="Line">Where it stands in the file, from 1.</param>
/// <param name="Kind">Who speaks, or that it is a remark.</param>
/// <param name="Text">The words; a message of several lines has them all.</param>
internal sealed record GoldenEvent(int Line, GoldenKind Kind, string Text);
