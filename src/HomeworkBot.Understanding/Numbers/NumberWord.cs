namespace HomeworkBot.Understanding.Numbers;

/// <summary>A word's part in numbers and the value that goes with it.</summary>
internal readonly record struct NumberWord(NumberRole Role, double Value)
{
    public bool Is(NumberRole role) => (Role & role) != 0;
}
