using System.Text.Json;
using HomeworkBot.Core.Review;
using HomeworkBot.Portal;
using HomeworkBot.Storage;
using HomeworkBot.Storage.Demo;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace HomeworkBot.Server.Hosting;

/// <summary>
/// What is printed once the server listens. Outside Production an empty database is filled with a made-up practice, and
/// every start prints the links to it: the clients' chats, and a new sign-in for the therapist, good once.
/// </summary>
internal static class Welcome
{
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromHours(12);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task PrintAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var origin = Origin(app);
        Console.WriteLine($"HomeworkBot listens on {origin}");
        if (app.Environment.IsProduction())
        {
            return;
        }

        var file = Path.Combine(app.Services.GetRequiredService<StorageOptions>().DataDirectory, "demo.json");
        var demo = app.Services.GetRequiredService<DemoData>();
        var made = await demo.EnsureAsync(cancellationToken).ConfigureAwait(false);
        var clients = made?.Clients.Select(client => new DemoChat(client.Name, $"{origin}/chat/{client.InvitationSecret}")).ToList()
            ?? ReadChats(file, origin);
        if (clients is null || await demo.FindTherapistAsync(cancellationToken).ConfigureAwait(false) is not { } therapist)
        {
            return;
        }

        var secret = await app.Services.GetRequiredService<ISignInLinks>().CreateAsync(therapist, LinkLifetime, cancellationToken).ConfigureAwait(false);
        var links = new DemoLinks($"{origin}{PortalEndpoints.Path}/enter/{secret}", clients);
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(links, Json), cancellationToken).ConfigureAwait(false);
        Print(links);
    }

    private static void Print(DemoLinks links)
    {
        Console.WriteLine();
        Console.WriteLine("A demo with made-up people. Open these in a browser:");
        foreach (var client in links.Clients)
        {
            Console.WriteLine($"  {client.Name}'s chat:  {client.Chat}");
        }

        Console.WriteLine($"  The therapist's portal (signs in once):  {links.Portal}");
        Console.WriteLine();
    }

    /// <summary>The chats of an earlier start, at the address of this one. Null when their file is gone: only hashes are kept elsewhere.</summary>
    private static List<DemoChat>? ReadChats(string file, string origin)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var links = JsonSerializer.Deserialize<DemoLinks>(File.ReadAllText(file), Json);
        return [.. links!.Clients.Select(client => client with { Chat = origin + new Uri(client.Chat).AbsolutePath })];
    }

    /// <summary>The first address the server listens on, as a browser on this machine would write it.</summary>
    private static string Origin(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return address.Replace("://[::]", "://localhost", StringComparison.Ordinal).Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal).TrimEnd('/');
    }

    private sealed record DemoLinks(string Portal, IReadOnlyList<DemoChat> Clients);

    private sealed record DemoChat(string Name, string Chat);
}
