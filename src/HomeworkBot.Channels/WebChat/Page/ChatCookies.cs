using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HomeworkBot.Channels.WebChat.DirectLine;
using HomeworkBot.Core.Clients;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.Page;

/// <summary>
/// The two cookies of a client's page: one says which device this is, for months; the other that its PIN was given, while
/// somebody is there. Both belong to the one page's path, so that two clients may use one browser.
/// </summary>
internal sealed class ChatCookies(IClientAccess access, IDataProtectionProvider protection, TimeProvider clock, IOptions<WebChatOptions> options)
{
    private const string DeviceCookie = "homework-device";
    private const string OpenCookie = "homework-open";

    private readonly IDataProtector protector = protection.CreateProtector("HomeworkBot.WebChat.Page", "Open");

    public static string PathOf(string conversation) => $"/chat/c/{conversation}";

    /// <summary>The device this browser is, for a conversation; null when it was never let in, or turned out.</summary>
    public async Task<DirectLineGrant?> FindAsync(HttpContext context, string conversation)
    {
        if (context.Request.Cookies[DeviceCookie] is not { Length: > 0 and < 200 } secret)
            return null;

        var device = await access.FindDeviceAsync(secret, context.RequestAborted);
        return device is not null && device.Conversation == conversation ? new DirectLineGrant(device, secret) : null;
    }

    /// <summary>Whether the page may be shown: its PIN was given and somebody has been there since.</summary>
    public bool IsOpen(HttpContext context, Device device)
    {
        if (!device.AsksPin)
            return true;

        if (context.Request.Cookies[OpenCookie] is not { Length: > 0 } ticket)
            return false;

        try
        {
            var parts = Encoding.UTF8.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(ticket))).Split(' ');
            return parts[0] == device.Id.ToString() && clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(parts[1], CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Lets this browser be a device, for as long as the settings say from its last visit.</summary>
    public void Remember(HttpContext context, DirectLineGrant grant) =>
        context.Response.Cookies.Append(DeviceCookie, grant.DeviceSecret, Cookie(context, grant.Conversation, SameSiteMode.Lax, options.Value.DeviceLifetime));

    /// <summary>Opens the page, or keeps it open, for one idle time from now.</summary>
    public void Open(HttpContext context, Device device)
    {
        if (!device.AsksPin)
            return;

        var until = (clock.GetUtcNow() + options.Value.IdleLifetime).ToUnixTimeSeconds();
        var ticket = protector.Protect(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{device.Id} {until}")));
        context.Response.Cookies.Append(OpenCookie, WebEncoders.Base64UrlEncode(ticket), Cookie(context, device.Conversation, SameSiteMode.Strict, null));
    }

    public void Lock(HttpContext context, string conversation) =>
        context.Response.Cookies.Delete(OpenCookie, Cookie(context, conversation, SameSiteMode.Strict, null));

    private CookieOptions Cookie(HttpContext context, string conversation, SameSiteMode sameSite, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = lifetime,
        Path = context.Request.PathBase + PathOf(conversation),
        SameSite = sameSite,
        Secure = (options.Value.PublicUrl?.Scheme ?? context.Request.Scheme) == Uri.UriSchemeHttps,
    };
}
