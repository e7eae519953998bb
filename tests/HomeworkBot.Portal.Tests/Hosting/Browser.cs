using System.Net;
using System.Text.RegularExpressions;

namespace HomeworkBot.Portal.Tests.Hosting;

/// <summary>As much of a browser as signing in needs.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient http;

    public Browser(Uri address)
    {
        http = new HttpClient(handler) { BaseAddress = address };
    }

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<string> ReadAsync(string path) =>
        WebUtility.HtmlDecode(await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Opens a page and sends its form whose <c>action</c> or name is given, with its hidden fields.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await (await GetAsync(page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var hidden = HiddenField().Matches(html)
            .Select(match => (Name: match.Groups["name"].Value, Value: WebUtility.HtmlDecode(match.Groups["value"].Value)))
            .DistinctBy(field => field.Name);
        return await PostAsync(action, [.. hidden, .. fields]);
    }

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => http.PostAsync(
        new Uri(path, UriKind.Relative),
        new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SignInAsync(string email = PortalHost.Email, string password = PortalHost.Password, string page = "/portal/sign-in") =>
        SubmitAsync(page, page, ("Input.Email", email), ("Input.Password", password));

    public void Dispose()
    {
        http.Dispose();
        handler.Dispose();
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)" ?/?>""")]
    private static partial Regex HiddenField();
}
