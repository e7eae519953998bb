namespace HomeworkBot.Channels.WebChat;

/// <summary>Settings of the web chat: its page and its Direct Line endpoint. Section <c>WebChat</c>.</summary>
public sealed class WebChatOptions
{
    public const string Section = "WebChat";

    /// <summary>
    /// The address under which browsers reach this server (<c>https://chat.example.org</c>). Null takes it from each
    /// request, which is right unless a proxy hides scheme or host.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>The bot's name, for the chat and for practices without a name of their own. Default <c>Homework</c>.</summary>
    public string BotName { get; set; } = "Homework";

    /// <summary>How long a Direct Line token is good for. 1 minute to 1 day, default 30 minutes.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a stream's address may be opened after it was given out. 5 seconds to 10 minutes, default 1 minute.</summary>
    public TimeSpan StreamTicketLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a page stays open with nobody touching it. 1 minute to 12 hours, default 10 minutes.</summary>
    public TimeSpan IdleLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a browser remembers that it was invited. 1 day to 400 days (the browsers' own limit), default 180 days.</summary>
    public TimeSpan DeviceLifetime { get; set; } = TimeSpan.FromDays(180);

    /// <summary>
    /// How long a stream sleeps at most before it looks at the log without being woken, and checks that its device is
    /// still welcome. 1 second to 5 minutes, default 15 seconds.
    /// </summary>
    public TimeSpan StreamPoll { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How many lines of the past a page is shown. 1 to 2,000, default 200.</summary>
    public int HistoryLines { get; set; } = 200;

    /// <summary>The longest message, in UTF-16 units. 1,000 to 1,000,000, default 100,000.</summary>
    public int MaxTextLength { get; set; } = 100_000;

    /// <summary>The largest request without files, in bytes. 16 KB to 16 MB, default 1 MB: the longest message in any script, however it is escaped.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>The largest upload, all its files together, in bytes. 16 KB to 64 MB, default 5 MB.</summary>
    public int MaxUploadBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>How many messages one client may send in a minute; as many may come at once. 1 to 6,000, default 120.</summary>
    public int MessagesPerMinute { get; set; } = 120;

    /// <summary>Origins of other sites that may call Direct Line (<c>https://www.example.org</c>). Default none.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Where "Quick exit" goes. A site anyone might have open; default the front page of Wikipedia.</summary>
    public Uri QuickExitUrl { get; set; } = new("https://www.wikipedia.org/");

    /// <summary>Help lines by country (ISO 3166 alpha-2), beside those the program knows; a country given here replaces its own.</summary>
    public IDictionary<string, IList<HelpLineOptions>> HelpLines { get; } =
        new Dictionary<string, IList<HelpLineOptions>>(StringComparer.OrdinalIgnoreCase);
}

/// <summary>One help line, as the page shows it.</summary>
public sealed class HelpLineOptions
{
    /// <summary>When to use it, in plain words: <c>In danger, or hurt</c>.</summary>
    public string For { get; set; } = "";

    /// <summary>The number to dial, digits, spaces and a leading plus.</summary>
    public string Number { get; set; } = "";

    /// <summary>Whether the number takes text messages too. Default no.</summary>
    public bool Text { get; set; }
}
