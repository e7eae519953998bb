using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>What a token may be used for. One for another purpose opens nothing.</summary>
internal enum TokenPurpose
{
    /// <summary>The calls of Direct Line.</summary>
    Api,

    /// <summary>Opening the stream; in an address, so it is short-lived.</summary>
    Stream,

    /// <summary>Fetching files, which an image element does without a header.</summary>
    Attachment,
}

/// <summary>What came of reading a token.</summary>
/// <param name="Grant">What it grants; null when it is expired or not one of ours.</param>
/// <param name="Expired">Whether it was good once.</param>
internal readonly record struct TokenReading(DirectLineGrant? Grant, bool Expired = false);

/// <summary>Makes and reads tokens: encrypted and authenticated by Data Protection, so that any replica reads them and nothing is stored.</summary>
internal sealed class DirectLineTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector[] protectors =
        [.. Enum.GetNames<TokenPurpose>().Select(purpose => protection.CreateProtector("HomeworkBot.WebChat.DirectLine", purpose))];

    public string Issue(TokenPurpose purpose, DirectLineGrant grant, TimeSpan lifetime)
    {
        var device = grant.Device;
        var payload = new Payload(
            (clock.GetUtcNow() + lifetime).ToUnixTimeSeconds(), device.Client.Value, device.Id.Value, device.Conversation, device.AsksPin, grant.DeviceSecret);
        var sealedPayload = protectors[(int)purpose].Protect(JsonSerializer.SerializeToUtf8Bytes(payload, TokenJson.Default.Payload));
        return WebEncoders.Base64UrlEncode(sealedPayload);
    }

    public TokenReading Read(TokenPurpose purpose, string token)
    {
        Payload? payload;
        try
        {
            var plain = protectors[(int)purpose].Unprotect(WebEncoders.Base64UrlDecode(token));
            payload = JsonSerializer.Deserialize(plain, TokenJson.Default.Payload);
        }
        catch (Exception error) when (error is CryptographicException or FormatException or JsonException)
        {
            return default;
        }

        if (payload is null)
            return default;

        if (clock.GetUtcNow().ToUnixTimeSeconds() >= payload.Expires)
            return new TokenReading(null, Expired: true);

        var device = new Device(new DeviceId(payload.Device), new ClientId(payload.Client), payload.Conversation, payload.AsksPin);
        return new TokenReading(new DirectLineGrant(device, payload.Secret));
    }

    internal sealed record Payload(
        [property: JsonPropertyName("e")] long Expires,
        [property: JsonPropertyName("c")] Guid Client,
        [property: JsonPropertyName("d")] Guid Device,
        [property: JsonPropertyName("v")] string Conversation,
        [property: JsonPropertyName("p")] bool AsksPin,
        [property: JsonPropertyName("s")] string Secret);
}

[JsonSerializable(typeof(DirectLineTokens.Payload))]
internal sealed partial class TokenJson : JsonSerializerContext;
