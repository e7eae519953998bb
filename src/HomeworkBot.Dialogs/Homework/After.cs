using HomeworkBot.Dialogs.Main;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>What happens once a verb has been done.</summary>
internal abstract record After
{
    private After()
    {
    }

    /// <summary>The open question is put again.</summary>
    public sealed record AskAgain : After;

    /// <summary>The open question is left and the next one comes.</summary>
    public sealed record Pass : After;

    /// <summary>The steps are gone through anew, to the first that is open.</summary>
    public sealed record Restart : After;

    /// <summary>The answers are listed on top of the open question.</summary>
    public sealed record ListAnswers : After;

    /// <summary>The homework is left.</summary>
    public sealed record Leave(Next Next) : After;
}
