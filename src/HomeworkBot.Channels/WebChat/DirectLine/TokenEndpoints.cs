using System.Text.Json;
using HomeworkBot.Core.Clients;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>.</summary>
internal static class TokenEndpoints
{
    private const int MaxBody = 16 * 1024;

    /// <summary>A token for the bearer of a device's secret and PIN (or a demo's invitation).</summary>
    public static async Task<IResult> GenerateAsync(
        HttpContext context, DeviceSecrets secrets, IClientAccess access, ClientLimits limits, DirectLineTokens tokens, IOptions<WebChatOptions> options)
    {
        if (DirectLineAuthorization.BearerOf(context.Request) is not { } secret)
            return DirectLineProblem.MissingToken;

        if (await secrets.FindAsync(secret, context.RequestAborted) is not { } grant)
            return DirectLineProblem.UnknownSecret;

        if (await RequestBody.ReadAsync(context.Request, MaxBody) is not { } body)
            return DirectLineProblem.TooLarge(MaxBody);

        if (!TryPin(body, out var pin))
            return DirectLineProblem.BadRequest("The body is not valid JSON.");

        if (grant.Device.AsksPin)
        {
            if (pin is null)
                return DirectLineProblem.PinRequired;

            if (limits.WaitToTryPin(grant.Device.Id) is { } wait)
            {
                ClientLimits.RetryAfter(context.Response, wait);
                return DirectLineProblem.TooMany("Too many tries: wait a little.");
            }

            if (await access.TryPinAsync(grant.Device.Id, pin, context.RequestAborted) != PinResult.Right)
                return DirectLineProblem.UnknownSecret;
        }

        return TypedResults.Ok(Answer(grant, tokens, options.Value));
    }

    /// <summary>A new token for the bearer of one that is still good, unless the device was turned out.</summary>
    public static async Task<IResult> RefreshAsync(HttpContext context, IClientAccess access, DirectLineTokens tokens, IOptions<WebChatOptions> options)
    {
        var grant = DirectLineAuthorization.GrantOf(context);
        return await access.FindDeviceAsync(grant.DeviceSecret, context.RequestAborted) is null
            ? DirectLineProblem.TokenExpired
            : TypedResults.Ok(Answer(grant, tokens, options.Value));
    }

    public static TokenAnswer Answer(DirectLineGrant grant, DirectLineTokens tokens, WebChatOptions options) =>
        new(grant.Conversation, tokens.Issue(TokenPurpose.Api, grant, options.TokenLifetime), (int)options.TokenLifetime.TotalSeconds);

    // {"pin": "1234"}, beside whatever else Direct Line clients send here; no body is as good as an empty one.
    private static bool TryPin(ReadOnlyMemory<byte> body, out string? pin)
    {
        pin = null;
        if (body.IsEmpty)
            return true;

        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("pin", out var given) && given.ValueKind == JsonValueKind.String)
                pin = given.GetString();
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
