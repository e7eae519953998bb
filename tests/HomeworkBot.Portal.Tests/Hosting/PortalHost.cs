using HomeworkBot.Core;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Review;
using HomeworkBot.Portal.Tests.Samples;
using HomeworkBot.Storage;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Records;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace HomeworkBot.Portal.Tests.Hosting;

/// <summary>The portal in a host of its own on a free port: real accounts in a throw-away database, sample clients.</summary>
internal sealed class PortalHost : IAsyncDisposable
{
    public const string Email = "lee@oak.example";
    public const string Password = "four small green boats";

    private readonly WebApplication app;
    private readonly string folder;

    private PortalHost(WebApplication app, string folder, FakeTimeProvider clock)
    {
        this.app = app;
        this.folder = folder;
        Clock = clock;
    }

    public FakeTimeProvider Clock { get; }

    public Uri Address => new(app.Urls.Single());

    public static async Task<PortalHost> StartAsync(string environment = "Development", bool withPassword = true)
    {
        var folder = Directory.CreateTempSubdirectory("portal-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddHomeworkStorage(new StorageOptions { DataDirectory = folder });
        builder.Services.AddSingleton(Mock.Of<IHomeworks>());
        builder.Services.AddPortal();
        builder.Services.AddSingleton<SampleReview>();
        builder.Services.AddSingleton<IReviewReader>(services => services.GetRequiredService<SampleReview>());
        builder.Services.AddSingleton<IInvitations>(services => services.GetRequiredService<SampleReview>());
        var clock = new FakeTimeProvider(Sample.Evening);
        builder.Services.RemoveAll<TimeProvider>();
        builder.Services.AddSingleton<TimeProvider>(clock);
        var app = builder.Build();
        var host = new PortalHost(app, folder, clock);
        app.MapGet("/chat/{secret}", () => "the chat");
        app.MapFallback(() => "another room of the host");
        app.MapPortal();
        await app.Services.StartHomeworkStorageAsync(CancellationToken.None);
        await host.AddTherapistAsync(withPassword ? Password : null);
        await app.StartAsync();
        return host;
    }

    /// <summary>A browser: keeps cookies, follows nothing.</summary>
    public Browser Open() => new(Address);

    public async Task<string> LinkAsync() => await app.Services.GetRequiredService<ISignInLinks>()
        .CreateAsync(Sample.Therapist, TimeSpan.FromHours(1), CancellationToken.None);

    public async Task ChangePasswordElsewhereAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Therapist>>();
        var therapist = await accounts.FindByEmailAsync(Email);
        Assert.True((await accounts.ChangePasswordAsync(therapist!, Password, Password + " again")).Succeeded);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task AddTherapistAsync(string? password)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var practice = Guid.CreateVersion7(Clock.GetUtcNow());
        var database = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await database.Database.ExecuteSqlAsync($"INSERT INTO Practices (Id, Name, CreatedAt) VALUES ({practice}, 'Oak', 0)");
        var therapist = new Therapist
        {
            Id = Sample.Therapist.Value,
            PracticeId = new PracticeId(practice),
            DisplayName = "Dr. Lee",
            UserName = Email,
            Email = Email,
        };
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Therapist>>();
        var made = password is null ? await accounts.CreateAsync(therapist) : await accounts.CreateAsync(therapist, password);
        Assert.True(made.Succeeded, string.Join(" ", made.Errors.Select(error => error.Description)));
    }
}
