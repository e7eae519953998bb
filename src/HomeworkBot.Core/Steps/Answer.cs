using System.Text.Json.Serialization;

namespace HomeworkBot.Core.Steps;

/// <summary>What a client answered to one step. A closed family; stored as JSON with a short <c>kind</c>, sealed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextAnswer), "text")]
[JsonDerivedType(typeof(ScaleAnswer), "scale")]
[JsonDerivedType(typeof(RatingsAnswer), "ratings")]
[JsonDerivedType(typeof(ChoiceAnswer), "choice")]
[JsonDerivedType(typeof(YesNoAnswer), "yes-no")]
[JsonDerivedType(typeof(WhenAnswer), "when")]
[JsonDerivedType(typeof(PartialWhenAnswer), "part-when")]
public abstract record Answer;

/// <summary>Words, kept whole.</summary>
public sealed record TextAnswer(ClientText Text) : Answer;

/// <summary>A number on a scale.</summary>
public sealed record ScaleAnswer(int Value) : Answer;

/// <summary>Named items, each with a rating.</summary>
public sealed record RatingsAnswer(IReadOnlyList<RatedItem> Items) : Answer;

/// <summary>One named item.</summary>
/// <param name="Name">The client's own word for it.</param>
/// <param name="Value">The rating; null while it has not been given.</param>
public sealed record RatedItem(ClientText Name, int? Value);

/// <summary>One of a step's options.</summary>
/// <param name="Value">The option's id.</param>
public sealed record ChoiceAnswer(string Value) : Answer;

/// <summary>Yes or no.</summary>
public sealed record YesNoAnswer(bool Value) : Answer;

/// <summary>A day and time the client named.</summary>
/// <param name="At">The moment, with the offset of the client's zone on that day.</param>
/// <param name="Zone">The IANA zone it was understood in.</param>
public sealed record WhenAnswer(DateTimeOffset At, string Zone) : Answer;

/// <summary>A day whose time is not settled yet. Only ever an answer so far, never the answer to a step.</summary>
/// <param name="Day">The day in the client's zone.</param>
/// <param name="Time">The morning one of two times twelve hours apart ("at 6"); null when no time was named.</param>
/// <param name="From">The beginning of the part of the day that was named ("in the evening"); null when none was.</param>
/// <param name="To">Its end; null when no part of the day was named.</param>
public sealed record PartialWhenAnswer(DateOnly Day, TimeOnly? Time, TimeOnly? From = null, TimeOnly? To = null) : Answer;
