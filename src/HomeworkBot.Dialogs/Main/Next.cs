using HomeworkBot.Core;

namespace HomeworkBot.Dialogs.Main;

/// <summary>Where the talk goes when a part of it has ended. Handed from dialog to dialog inside a turn, never kept.</summary>
internal abstract record Next
{
    private Next()
    {
    }

    /// <summary>Begin an assignment.</summary>
    public sealed record Start(AssignmentId Assignment) : Next;

    /// <summary>Go on with a run.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Finish">Whether to go straight to its end, with what is there.</param>
    public sealed record GoOn(RunId Run, bool Finish = false) : Next;

    /// <summary>Show the menu.</summary>
    /// <param name="Lead">What stands above the choices.</param>
    public sealed record Menu(string Lead) : Next;

    /// <summary>See what is due or open, and else show the menu.</summary>
    /// <param name="Greet">Whether to say hello first.</param>
    public sealed record Open(bool Greet) : Next;

    /// <summary>Say nothing more until the client writes.</summary>
    public sealed record Rest : Next;
}
