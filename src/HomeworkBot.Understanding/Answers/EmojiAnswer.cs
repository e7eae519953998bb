namespace HomeworkBot.Understanding.Answers;

/// <summary>Signs that say yes or no in every language.</summary>
internal static class EmojiAnswer
{
    public static AnswerSign Find(ReadOnlySpan<char> symbol, out int length)
    {
        length = 1;
        return symbol switch
        {
            "\U0001F44D" or "\U0001F44C" or "\U0001F64B" or "\U0001F197" or "\u2705" or "\u2714" or "\u2611" => AnswerSign.Yes,
            "\U0001F44E" or "\U0001F645" or "\U0001F6AB" or "\u274C" or "\u274E" or "\u2716" => AnswerSign.No,
            _ => AnswerSign.None,
        };
    }
}
