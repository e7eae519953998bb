namespace HomeworkBot.Core.Words;

/// <summary>Replies outside questions that the bot understands as a whole.</summary>
public enum ReplyKind
{
    /// <summary>A greeting.</summary>
    Hello,

    /// <summary>Thanks, goodbye, or a word that only closes the talk.</summary>
    Thanks,

    /// <summary>Look at the consent again.</summary>
    Begin,

    /// <summary>The summary is fine.</summary>
    Keep,

    /// <summary>Words around a choice that say nothing: "the", "please".</summary>
    Filler,
}
