namespace HomeworkBot.Understanding.Times;

/// <summary>A part of the day, as the recognizers this stands in for cut it.</summary>
internal enum DayPart : byte
{
    None,
    Dawn,
    Morning,
    Afternoon,
    Evening,
    Night,
    Breakfast,
    Lunch,
    Dinner,
}
