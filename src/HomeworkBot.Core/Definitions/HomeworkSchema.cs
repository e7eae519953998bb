using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkBot.Core.Definitions.Compiling;

namespace HomeworkBot.Core.Definitions;

/// <summary>
/// The JSON Schema (draft 7, which editors understand) of <c>homework.yaml</c>, made from the same settings the compiler
/// reads. It completes and checks the shape while one writes; what refers to what is the compiler's to check.
/// </summary>
public static class HomeworkSchema
{
    private const string IdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as the file <c>dialogs/homework.schema.json</c> holds it.</summary>
    public static string Text()
    {
        var schema = Map(HomeworkSettings.Homework);
        schema["oneOf"] = new JsonArray(Requires("steps"), Requires("stages"));
        schema["definitions"] = new JsonObject
        {
            ["step"] = new JsonObject { ["oneOf"] = new JsonArray([.. StepKinds.All.Select(Kind)]) },
            ["stage"] = Map(HomeworkSettings.Stage),
            ["chart"] = Map(HomeworkSettings.Chart),
            ["option"] = Map(HomeworkSettings.Option),
        };

        var file = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = "A homework" };
        foreach (var (name, value) in schema.ToList())
        {
            schema.Remove(name);
            file[name] = value;
        }

        return file.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Kind(StepKind kind)
    {
        var map = Map(kind.AllSettings);
        map["title"] = kind.Name;
        map["description"] = kind.Description;
        map["properties"]!["ask"] = new JsonObject { ["enum"] = new JsonArray(kind.Name), ["description"] = kind.Description };
        return map;
    }

    private static JsonObject Map(IReadOnlyList<Setting> settings)
    {
        var properties = new JsonObject();
        foreach (var setting in settings)
        {
            var property = Property(setting.Type);
            property["description"] = setting.Description;
            properties[setting.Name] = property;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["required"] = new JsonArray([.. settings.Where(setting => setting.Required).Select(setting => JsonValue.Create(setting.Name))]),
        };
    }

    private static JsonObject Property(SettingType type) => type switch
    {
        SettingType.Id => Id(),
        SettingType.Integer => new JsonObject { ["type"] = "integer" },
        SettingType.Flag => new JsonObject { ["type"] = "boolean" },
        SettingType.Texts => ListOf(Words()),
        SettingType.StepIds => ListOf(Id()),
        SettingType.Anchors => new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { ["^-?[0-9]+$"] = Words() },
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
        },
        SettingType.Options => ListOf(Reference("option")),
        SettingType.Steps => ListOf(Reference("step")),
        SettingType.Stages => ListOf(Reference("stage")),
        SettingType.Charts => ListOf(Reference("chart")),
        _ => Words(),
    };

    private static JsonObject Id() => new() { ["type"] = "string", ["pattern"] = IdPattern };

    /// <summary>YAML reads an unquoted 5 or true as no text; a homework does.</summary>
    private static JsonObject Words() => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items, ["minItems"] = 1 };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };

    private static JsonObject Requires(string name) => new JsonObject { ["required"] = new JsonArray(name) };
}
