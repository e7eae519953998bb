namespace HomeworkBot.Channels.Tests.WebChat;

/// <summary>botframework-directlinejs from npm, unmodified, against our Direct Line.</summary>
public class RealClientTests
{
    [Theory(Timeout = 120_000)]
    [InlineData("stream")]
    [InlineData("polling")]
    [InlineData("reconnect")]
    [InlineData("resume")]
    [InlineData("secret")]
    [InlineData("upload")]
    [InlineData("refused")]
    public async Task The_real_client_gets_on_with_our_Direct_Line(string scenario)
    {
        await using var server = await ChatServer.StartAsync();

        var (exitCode, output) = await Node.RunAsync(["directline.mjs", scenario, server.Origin, ChatServer.Demo], TestContext.Current.CancellationToken);

        Assert.True(exitCode == 0, $"{scenario}: {output}");
    }
}
