// Turns a second of processor time on one thread, and bytes a turn, of a ten-prompt waterfall: here and on the official SDK for Node, turn and turn about.
//   dotnet run -c Release --project tests/Benchmarks [rounds = 5] [seconds a stretch = 2] [alone]
using System.Globalization;
using System.Text.Json;
using HomeworkBot.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var length = TimeSpan.FromSeconds(args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 2);
var peer = args.Contains("alone") ? null : new NodePeer(Path.Combine(AppContext.BaseDirectory, "node"));
peer?.Install();

var kinds = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "prompts.json")))!;
var ours = kinds.ToDictionary(kind => kind.Key, _ => new List<Sample>());
var theirs = kinds.ToDictionary(kind => kind.Key, _ => new List<Sample>());
foreach (var (kind, answers) in kinds)
    new TenPrompts(kind, answers).Run(length);

for (var round = 0; round < rounds; round++)
{
    foreach (var (kind, answers) in kinds)
    {
        ours[kind].Add(new TenPrompts(kind, answers).Run(length));
        if (peer is not null)
            theirs[kind].Add(peer.Run(kind, length));
    }
}

Console.WriteLine($"Medians of {rounds} rounds of {length.TotalSeconds} s each");
Console.WriteLine($"{"prompt",-8}{"turns/s",12}{"bytes/turn",12}{"Node turns/s",14}{"times",8}");
foreach (var kind in kinds.Keys)
{
    var speed = Median(ours[kind], sample => sample.TurnsPerSecond);
    var bytes = Median(ours[kind], sample => sample.BytesPerTurn!.Value);
    var node = peer is null ? double.NaN : Median(theirs[kind], sample => sample.TurnsPerSecond);
    Console.WriteLine($"{kind,-8}{speed,12:N0}{bytes,12:N0}{node,14:N0}{speed / node,8:N1}");
}

static double Median(List<Sample> samples, Func<Sample, double> of)
{
    var sorted = samples.Select(of).Order().ToArray();
    return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
