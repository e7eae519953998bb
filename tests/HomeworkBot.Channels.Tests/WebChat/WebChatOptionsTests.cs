using HomeworkBot.Channels.WebChat;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.Tests.WebChat;

public class WebChatOptionsTests
{
    [Fact]
    public async Task A_wrong_setting_stops_the_start_and_every_mistake_is_named()
    {
        var stopped = await Assert.ThrowsAsync<OptionsValidationException>(() => ChatServer.StartAsync(options =>
        {
            options.TokenLifetime = TimeSpan.Zero;
            options.HistoryLines = 0;
            options.PublicUrl = new Uri("ftp://oak.example");
            options.AllowedOrigins.Add("https://oak.example/path");
            options.HelpLines["US"] = [new HelpLineOptions { For = "Crisis", Number = "call me" }];
        }));

        Assert.Equal(5, stopped.Failures.Count());
        Assert.All(stopped.Failures, failure => Assert.Matches(@"^WebChat:\w+ must be .+\.$", failure));
    }
}
