using HomeworkBot.Core.Runs;

namespace HomeworkBot.Storage.Demo;

/// <summary>A made-up run as it went.</summary>
/// <param name="Run">As it stands at the end.</param>
/// <param name="Entry">What it left behind; null while it is open.</param>
/// <param name="Lines">What was said, in order.</param>
internal sealed record DemoPlay(Run Run, Entry? Entry, IReadOnlyList<DemoLine> Lines);

/// <summary>A line of made-up talk.</summary>
internal sealed record DemoLine(DateTimeOffset At, bool FromClient, string Text);
