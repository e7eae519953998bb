using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>
/// A refusal, in both tongues at once: RFC 9457 problem details, with Direct Line's own <c>error</c> beside them for the
/// clients that look there.
/// </summary>
internal static class DirectLineProblem
{
    public static ProblemHttpResult MissingToken => Of(StatusCodes.Status401Unauthorized, "MissingToken", "Send a Direct Line token as 'Authorization: Bearer'.");

    public static ProblemHttpResult UnknownSecret => Of(StatusCodes.Status401Unauthorized, "UnknownSecret", "This secret opens no conversation.");

    // 403, because to the clients that is what makes them ask for a new token; so a lost key ring heals itself.
    public static ProblemHttpResult UnknownToken => Of(StatusCodes.Status403Forbidden, "BadToken", "This is not a token of this server.");

    public static ProblemHttpResult TokenExpired => Of(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired: get a new one.");

    public static ProblemHttpResult OtherConversation => Of(StatusCodes.Status403Forbidden, "OtherConversation", "This token is for another conversation.");

    public static ProblemHttpResult PinRequired => Of(StatusCodes.Status403Forbidden, "PinRequired", "This device asks for its PIN: send it as 'pin' in the body.");

    public static ProblemHttpResult UnknownCall => Of(StatusCodes.Status404NotFound, "NotFound", "There is no such call in this Direct Line.");

    public static ProblemHttpResult UnknownAttachment => Of(StatusCodes.Status404NotFound, "NotFound", "There is no such file in this conversation.");

    public static ProblemHttpResult BotFailed => Of(StatusCodes.Status502BadGateway, "BotError", "The bot could not take this in: send it again.");

    public static ProblemHttpResult BadRequest(string sentence) => Of(StatusCodes.Status400BadRequest, "BadArgument", sentence);

    public static ProblemHttpResult TooLarge(int bytes) =>
        Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", string.Create(CultureInfo.InvariantCulture, $"A request here may have {bytes:N0} bytes at most."));

    public static ProblemHttpResult Unsupported(string sentence) => Of(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", sentence);

    public static ProblemHttpResult TooMany(string sentence) => Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", sentence);

    private static ProblemHttpResult Of(int status, string code, string sentence) => TypedResults.Problem(new ProblemDetails
    {
        Status = status,
        Title = code,
        Detail = sentence,
        Extensions = { ["error"] = new DirectLineError(code, sentence) },
    });
}

internal sealed record DirectLineError(string Code, string Message);
