using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Lets a call in by its bearer: a token, or the secret of a device that asks for no PIN. Puts the grant beside the request.</summary>
internal sealed class DirectLineAuthorization(DirectLineTokens tokens, DeviceSecrets secrets) : IEndpointFilter
{
    private static readonly object GrantKey = new();

    /// <summary>What the caller may do; known once this filter has let the call in.</summary>
    public static DirectLineGrant GrantOf(HttpContext context) => (DirectLineGrant)context.Items[GrantKey]!;

    /// <summary>The bearer's token or secret; null when the header is missing or of another kind.</summary>
    public static string? BearerOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && header.AsSpan(7).Trim() is { Length: > 0 } bearer
            ? bearer.ToString()
            : null;
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (BearerOf(http.Request) is not { } bearer)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return DirectLineProblem.MissingToken;
        }

        var reading = tokens.Read(TokenPurpose.Api, bearer);
        if (reading.Expired)
            return DirectLineProblem.TokenExpired;

        var grant = reading.Grant ?? await OfSecretAsync(bearer, http.RequestAborted);
        if (grant is null)
            return DirectLineProblem.UnknownToken;

        if (http.Request.RouteValues["conversation"] is string conversation && conversation != grant.Conversation)
            return DirectLineProblem.OtherConversation;

        http.Items[GrantKey] = grant;
        return await next(context);
    }

    private async Task<DirectLineGrant?> OfSecretAsync(string bearer, CancellationToken cancellationToken) =>
        await secrets.FindAsync(bearer, cancellationToken) is { Device.AsksPin: false } grant ? grant : null;
}
