using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user or a bot on a channel.</summary>
public class ChannelAccount : ExtensibleObject
{
    public ChannelAccount()
    {
    }

    public ChannelAccount(string? id = default, string? name = default, string? role = default, string? aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The account's id on its channel, opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>; null when the channel does not say.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>The account's object id in Entra ID, where the channel knows it.</summary>
    [JsonPropertyName("aadObjectId")]
    public string? AadObjectId { get; set; }
}
