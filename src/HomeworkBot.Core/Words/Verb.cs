namespace HomeworkBot.Core.Words;

/// <summary>What a client can tell the bot to do at any question.</summary>
public enum Verb
{
    /// <summary>What the bot is, whom to call, and what can be said.</summary>
    Help,

    /// <summary>To the question before.</summary>
    Back,

    /// <summary>Leave this question out.</summary>
    Skip,

    /// <summary>What it is good for, and the client's own goal.</summary>
    Why,

    /// <summary>The smallest useful version.</summary>
    Smaller,

    /// <summary>Keep everything and stop for now.</summary>
    Later,

    /// <summary>Finish with what is there.</summary>
    Done,

    /// <summary>Change an answer given before.</summary>
    Change,

    /// <summary>The therapist may not read it.</summary>
    Private,

    /// <summary>The therapist may read it.</summary>
    Share,

    /// <summary>What there is to do.</summary>
    Menu,
}
