using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HomeworkBot.Storage.Database;

/// <summary>A moment as UTC ticks: SQLite has no type for moments, and EF Core cannot order them there otherwise.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
