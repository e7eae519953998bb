namespace HomeworkBot.Understanding.Answers;

/// <summary>What a phrase says in reply to a yes-or-no question.</summary>
internal enum AnswerSign : byte
{
    None,
    Yes,
    No,

    /// <summary>Says yes only near the beginning of a reply: "right", "I did".</summary>
    EarlyYes,

    /// <summary>Says yes when it is all that is said, or nearly: "fine", "it was".</summary>
    LoneYes,

    /// <summary>Says no only near the beginning of a reply: "I didn't".</summary>
    EarlyNo,

    /// <summary>Says no unless it stands among words: "no" in "there was no time" says nothing.</summary>
    LoneNo,

    /// <summary>Says that it cannot be said: "not sure", "yes and no".</summary>
    Unclear,
}
