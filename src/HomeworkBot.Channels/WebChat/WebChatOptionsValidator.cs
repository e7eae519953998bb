using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat;

/// <summary>Stops the start when a setting is out of its range, with one sentence a mistake.</summary>
internal sealed class WebChatOptionsValidator : IValidateOptions<WebChatOptions>
{
    public ValidateOptionsResult Validate(string? name, WebChatOptions options)
    {
        var mistakes = new List<string>();

        void Expect(bool holds, string setting, string range)
        {
            if (!holds)
                mistakes.Add($"{WebChatOptions.Section}:{setting} must be {range}.");
        }

        void Between(TimeSpan value, TimeSpan least, TimeSpan most, string setting) =>
            Expect(value >= least && value <= most, setting, $"between {least} and {most}");

        void Within(int value, int least, int most, string setting) =>
            Expect(value >= least && value <= most, setting, FormattableString.Invariant($"between {least:N0} and {most:N0}"));

        Expect(options.PublicUrl is null || IsWeb(options.PublicUrl), nameof(options.PublicUrl), "an absolute http or https address");
        Expect(IsWeb(options.QuickExitUrl), nameof(options.QuickExitUrl), "an absolute http or https address");
        Expect(!string.IsNullOrWhiteSpace(options.BotName), nameof(options.BotName), "a name");
        Between(options.TokenLifetime, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1), nameof(options.TokenLifetime));
        Between(options.StreamTicketLifetime, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(10), nameof(options.StreamTicketLifetime));
        Between(options.IdleLifetime, TimeSpan.FromMinutes(1), TimeSpan.FromHours(12), nameof(options.IdleLifetime));
        Between(options.DeviceLifetime, TimeSpan.FromDays(1), TimeSpan.FromDays(400), nameof(options.DeviceLifetime));
        Between(options.StreamPoll, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5), nameof(options.StreamPoll));
        Within(options.HistoryLines, 1, 2_000, nameof(options.HistoryLines));
        Within(options.MaxTextLength, 1_000, 1_000_000, nameof(options.MaxTextLength));
        Within(options.MaxBodyBytes, 16 * 1024, 16 * 1024 * 1024, nameof(options.MaxBodyBytes));
        Within(options.MaxUploadBytes, 16 * 1024, 64 * 1024 * 1024, nameof(options.MaxUploadBytes));
        Within(options.MessagesPerMinute, 1, 6_000, nameof(options.MessagesPerMinute));
        Expect(
            options.AllowedOrigins.All(origin => Uri.TryCreate(origin, UriKind.Absolute, out var url) && IsWeb(url) && url.GetLeftPart(UriPartial.Authority) == origin),
            nameof(options.AllowedOrigins),
            "origins like https://www.example.org, without a path");
        Expect(
            options.HelpLines.Values.SelectMany(lines => lines).All(line => line.For.Length > 0 && IsNumber(line.Number)),
            nameof(options.HelpLines),
            "lines that each have For and a Number of digits and spaces");
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static bool IsWeb(Uri url) => url.IsAbsoluteUri && url.Scheme is "http" or "https";

    private static bool IsNumber(string number) =>
        number.Any(char.IsAsciiDigit) && number.All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '+' or '-');
}
