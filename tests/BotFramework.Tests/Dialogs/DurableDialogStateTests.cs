using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs;

public class DurableDialogStateTests
{
    [Fact]
    public async Task A_stack_goes_through_durable_storage_between_any_two_turns()
    {
        var storage = new JsonStorage();
        await Run(storage, new ComponentDialog("outer").AddDialog(new WaterfallDialog("steps",
        [
            (step, cancellationToken) => Ask(step, "number", null, cancellationToken),
            (step, cancellationToken) => Ask(step, "choice", step.Values["n"] = step.Result!, cancellationToken),
            (step, cancellationToken) => Ask(step, "confirm", step.Values["c"] = step.Result!, cancellationToken),
            (step, cancellationToken) => Ask(step, "when", step.Values["y"] = step.Result!, cancellationToken),
            (step, cancellationToken) => Ask(step, "file", step.Values["w"] = step.Result!, cancellationToken),
            (step, cancellationToken) => Ask(step, "text", step.Values["f"] = step.Result!, cancellationToken),
            async (step, cancellationToken) =>
            {
                var values = step.Values;
                await step.Context.SendActivityAsync(
                    $"{values["n"]} {((FoundChoice)values["c"]).Value} {values["y"]} {((IList<DateTimeResolution>)values["w"])[0].Value} {((IList<Attachment>)values["f"])[0].Name} {step.Result}",
                    cancellationToken: cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            },
        ]))
            .AddDialog(new NumberPrompt<int>("number")).AddDialog(new ChoicePrompt("choice")).AddDialog(new ConfirmPrompt("confirm"))
            .AddDialog(new DateTimePrompt("when")).AddDialog(new AttachmentPrompt("file")).AddDialog(new TextPrompt("text")))
            .Send("hi").AssertReply("number?")
            .Send("what").AssertReply("again?")
            .Send("5").AssertReply("choice?")
            .Send("purple").AssertReply("again?")
            .Send("green").AssertReply("confirm?")
            .Send("yes").AssertReply("when?")
            .Send("2026-11-27").AssertReply("file?")
            .Send(new Activity(ActivityTypes.Message) { Attachments = [new Attachment(name: "a.png")] }).AssertReply("text?")
            .Send("done").AssertReply("5 green True 2026-11-27 a.png done")
            .StartTestAsync();
        Assert.All(storage.Written, json => Assert.DoesNotContain("Microsoft", json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_waiting_question_takes_few_bytes()
    {
        var storage = new JsonStorage();
        await Run(storage, new WaterfallDialog("steps", [(step, cancellationToken) => step.PromptAsync(
                "text", new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "text?" } }, cancellationToken)]), new TextPrompt("text"))
            .Send("hi").AssertReply("text?").StartTestAsync();
        Assert.InRange(storage.Written[^1].Length, 200, 400);
    }

    private static Task<DialogTurnResult> Ask(WaterfallStepContext step, string kind, object? result, CancellationToken cancellationToken) => step.PromptAsync(
        kind,
        new PromptOptions
        {
            Prompt = MessageFactory.Text(kind + "?"),
            RetryPrompt = MessageFactory.Text("again?"),
            Choices = ChoiceFactory.ToChoices(["red", "green"]),
            Style = ListStyle.None,
            Validations = result,
        },
        cancellationToken);

    private static TestFlow Run(JsonStorage storage, params Dialog[] all)
    {
        var state = new ConversationState(storage);
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in all)
            dialogs.Add(dialog);
        return new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), async (turn, cancellationToken) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, cancellationToken);
            if ((await dc.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync(all[0].Id, null, cancellationToken);
        });
    }

    private sealed class JsonStorage : IStorage
    {
        private readonly StateJson json = new();
        private readonly Dictionary<string, byte[]> items = [];

        public List<string> Written { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(keys.Where(items.ContainsKey).ToDictionary(key => key, key => json.Deserialize(items[key])!));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            foreach (var (key, value) in changes)
            {
                items[key] = json.Serialize(value);
                Written.Add(Encoding.UTF8.GetString(items[key]));
            }

            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            foreach (var key in keys)
                items.Remove(key);
            return Task.CompletedTask;
        }
    }
}
