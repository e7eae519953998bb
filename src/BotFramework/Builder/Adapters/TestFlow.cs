using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation written down as a chain of what the user says and what the bot must answer. Each step returns a new flow;
/// a failed expectation, or an answer that does not come in time, throws when the flow is awaited.
/// </summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Task _task;

    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _task = Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, (bot ?? throw new ArgumentNullException(nameof(bot))).OnTurnAsync)
    {
    }

    /// <summary>A flow that has come as far as <paramref name="task"/>.</summary>
    public TestFlow(Task? task, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _adapter = flow._adapter;
        _callback = flow._callback;
        _task = task ?? Task.CompletedTask;
    }

    /// <inheritdoc cref="TestFlow(Task, TestFlow)"/>
    public TestFlow(Func<Task>? getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    /// <summary>Completes when the whole conversation went as written.</summary>
    public Task StartTestAsync() => _task;

    public TestFlow Send(string userSays)
    {
        if (userSays is null)
            throw new ArgumentNullException(nameof(userSays), "You have to pass a userSays parameter");

        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        if (userActivity is null)
            throw new ArgumentNullException(nameof(userActivity), "You have to pass an Activity");

        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(_adapter.Conversation.User!);
        return _adapter.ProcessActivityAsync((Activity)update, _callback);
    });

    /// <param name="ms">Milliseconds.</param>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan, TimeProvider.System));

    /// <summary>Expects a text.</summary>
    /// <param name="expected">The text; white space around it does not matter.</param>
    /// <param name="description">What a failure's message begins with.</param>
    /// <param name="timeout">Milliseconds the answer may take.</param>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>Expects an activity of the same type and text.</summary>
    /// <inheritdoc cref="AssertReply(string, string, uint)"/>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(expected, equalityComparer: null, description, timeout);

    /// <summary>Expects an activity of the same type that <paramref name="equalityComparer"/> takes for equal.</summary>
    /// <inheritdoc cref="AssertReply(string, string, uint)"/>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity>? equalityComparer, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                description ??= expected.AsMessageActivity()?.Text?.Trim();
                if (expected.Type != reply.Type)
                    throw new InvalidOperationException($"{description}: Type should match");

                if (equalityComparer is not null)
                {
                    if (!equalityComparer.Equals(expected, reply))
                        throw new InvalidOperationException($"Expected:{expected}\nReceived:{reply}");
                }
                else if (TextOf(expected)?.Trim() != TextOf(reply)?.Trim())
                {
                    throw Unexpected(description, TextOf(expected), TextOf(reply));
                }
            },
            description,
            timeout);
    }

    /// <summary>Expects an answer that <paramref name="validateActivity"/> does not throw for.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        Then(async () => validateActivity(await NextReplyAsync(timeout).ConfigureAwait(false)));

    /// <summary>Expects a text with <paramref name="expected"/> in it.</summary>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) != true)
                    throw Unexpected(description, expected, reply.AsMessageActivity() is null ? "Not a Message Activity" : TextOf(reply));
            },
            description,
            timeout);

    /// <summary>Expects exactly one of the texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(TextOf(reply)))
                    throw new InvalidOperationException(description ?? $"Text \"{TextOf(reply)}\" does not match one of candidates: {string.Join("\n", candidates)}");
            },
            description,
            timeout);
    }

    /// <summary>Expects silence for <paramref name="timeout"/> milliseconds.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = 3000) => Then(async () =>
    {
        IActivity reply;
        try
        {
            reply = await NextReplyAsync(timeout).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
    });

    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: activities from an account whose role is <c>bot</c> are expected, the others are sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) =>
            IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    /// <inheritdoc cref="Test(IEnumerable{IActivity}, string, uint)"/>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) =>
            IsReply(activity) ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout) : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity) => string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static string? TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static InvalidOperationException Unexpected(string? description, string? expected, string? received) =>
        new($"{(description is null ? null : description + ":\n")}Expected:{expected}\nReceived:{received}");

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _task.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource(
            System.Diagnostics.Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout), TimeProvider.System);
        return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
    }
}
