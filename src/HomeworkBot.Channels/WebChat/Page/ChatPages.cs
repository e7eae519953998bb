using System.Globalization;
using HomeworkBot.Channels.WebChat.DirectLine;
using HomeworkBot.Core.Clients;
using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Channels.WebChat.Page;

/// <summary>The client's pages, in plain words.</summary>
internal static class ChatPages
{
    public const int PinLeast = 4;
    public const int PinMost = 6;

    /// <summary>An invitation that waits for its client: looking at it uses nothing up.</summary>
    public static IResult Invitation(HttpContext context, WebChatOptions options, string? mistake = null) => PageLayout.Page(
        context,
        new PageParts
        {
            Body = $"""
                <main class="card">
                <h2>Welcome</h2>
                <p>This opens a chat for the homework you and your therapist agreed on. It is automated: no one reads it live.</p>
                <p>Choose a PIN of {PinLeast} to {PinMost} numbers. It keeps others who use this phone or computer out.</p>
                {Alert(mistake)}
                <form method="post" autocomplete="off">
                <label for="pin">Your new PIN</label>
                {PinInput("pin", "new-password", mistake)}
                <label for="again">The same PIN again</label>
                {PinInput("again", "new-password", null)}
                <button class="primary">Open the chat</button>
                </form>
                <p class="note">This link works once. When the chat is open, save its page to come back to it.</p>
                </main>
                """,
        },
        options,
        mistake is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    /// <summary>A link that opens nothing; it is not said why.</summary>
    public static IResult Closed(HttpContext context, WebChatOptions options) => PageLayout.Page(
        context,
        new PageParts
        {
            Body = """
                <main class="card">
                <h2>This link does not open anything</h2>
                <p>A link works once, on one phone or computer, and only for a while. Ask your therapist for a new one.</p>
                <p class="note">Have you been in the chat on this device? Then open the page you saved, and use your PIN.</p>
                </main>
                """,
        },
        options,
        StatusCodes.Status404NotFound);

    /// <summary>The page while its PIN is not given.</summary>
    public static IResult Locked(HttpContext context, Device device, WebChatOptions options, int status = StatusCodes.Status200OK, string? mistake = null) => PageLayout.Page(
        context,
        new PageParts
        {
            Heading = device.PracticeName,
            Country = device.Country,
            Locale = device.Locale,
            Body = $"""
                <main class="card">
                <h2>Locked</h2>
                {Alert(mistake)}
                <form method="post" action="{PageLayout.Text(context.Request.PathBase + ChatCookies.PathOf(device.Conversation))}/unlock" autocomplete="off">
                <label for="pin">Your PIN</label>
                {PinInput("pin", "current-password", mistake)}
                <button class="primary">Open the chat</button>
                </form>
                <p class="note">Forgot it? Ask your therapist for a new link. What you wrote is kept.</p>
                </main>
                """,
        },
        options,
        status);

    /// <summary>The chat.</summary>
    public static IResult Chat(HttpContext context, Device device, WebChatOptions options)
    {
        var home = PageLayout.Text(context.Request.PathBase + ChatCookies.PathOf(device.Conversation));
        var idle = options.IdleLifetime.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return PageLayout.Page(
            context,
            new PageParts
            {
                Heading = device.PracticeName,
                Country = device.Country,
                Locale = device.Locale,
                Scripts = ["webchat.js", "chat.js"],
                Controls = $"""
                    <form id="lock" method="post" action="{home}/lock"><button>Lock</button></form>
                    """,
                Body = $"""
                    <p id="status" role="status"></p>
                    <main id="chat" data-home="{home}" data-direct-line="{PageLayout.Text(context.Request.PathBase + Addresses.Root)}"
                     data-user="{PageLayout.Text(DirectLineGrant.UserIdOf(device.Conversation))}" data-idle-seconds="{idle}"></main>
                    <noscript><p class="card">The chat needs JavaScript. Please turn it on for this page.</p></noscript>
                    <template id="curtain">
                    <main class="card">
                    <h2>Hidden</h2>
                    <p>The chat is out of sight. What you wrote is kept.</p>
                    <button class="primary" type="button">Go on</button>
                    </main>
                    </template>
                    """,
            },
            options);
    }

    private static string Alert(string? mistake) =>
        mistake is null ? "" : $"""<p id="mistake" class="mistake" role="alert">{PageLayout.Text(mistake)}</p>""";

    private static string PinInput(string name, string autocomplete, string? mistake) => $"""
        <input id="{name}" name="{name}" type="password" inputmode="numeric" pattern="[0-9]*" minlength="{PinLeast}" maxlength="{PinMost}"
         autocomplete="{autocomplete}" required{(mistake is null ? "" : " aria-invalid=\"true\" aria-describedby=\"mistake\"")}>
        """;
}
