namespace HomeworkBot.Understanding;

/// <summary>A language replies can be read in.</summary>
public enum Language
{
    English,
    Spanish,
}
