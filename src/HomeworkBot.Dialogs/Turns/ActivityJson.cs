using HomeworkBot.Core.Serialization;
using HomeworkBot.Core.Steps;
using Microsoft.Bot.Schema;
#if OFFICIAL_BOT_FRAMEWORK
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
#else
using System.Text.Json;
#endif

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// Activities as JSON. The one place that knows which Bot Framework this project was built with: the official SDK
/// writes with Newtonsoft, the one in this repository with System.Text.Json.
/// </summary>
public static class ActivityJson
{
#if OFFICIAL_BOT_FRAMEWORK
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
    };

    /// <exception cref="Newtonsoft.Json.JsonException">It is not an activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8) =>
        JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(utf8), Settings) ?? new Activity();

    public static byte[] Write(Activity activity) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(activity, Settings));

    private static JObject Content(string json) => JObject.Parse(json);

    private static string Json(object content) => ((JToken)content).ToString(Formatting.None);
#else
    /// <exception cref="JsonException">It is not an activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8) => ProtocolJson.DeserializeActivity(utf8);

    public static byte[] Write(Activity activity) => ProtocolJson.SerializeActivity(activity);

    private static JsonElement Content(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string Json(object content) => ((JsonElement)content).GetRawText();
#endif

    /// <summary>A question as a message carries it.</summary>
    public static Attachment Attach(Question question) => new()
    {
        ContentType = CoreJson.QuestionContentType,
        Content = Content(System.Text.Json.JsonSerializer.Serialize(question, CoreJson.Default.Question)),
    };

    /// <summary>The question a message carries; null when it carries none.</summary>
    public static Question? QuestionIn(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var content = activity.Attachments?.FirstOrDefault(attachment => attachment.ContentType == CoreJson.QuestionContentType)?.Content;
        return content is null ? null : System.Text.Json.JsonSerializer.Deserialize(Json(content), CoreJson.Default.Question);
    }
}
