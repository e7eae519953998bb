namespace HomeworkBot.Understanding.Times;

/// <summary>A part of the day read from the text, from its first hour up to its last.</summary>
internal readonly record struct PartPiece(int End, DayPart Part, TimeSpan From, TimeSpan To)
{
    public string Timex => Times.Timex.Part(Part);
}
