using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkBot.Core.Serialization;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Channels;

/// <summary>Reads the question an activity carries.</summary>
internal static class QuestionReader
{
    /// <summary>The question; null when the content is none.</summary>
    public static Question? Read(object? content) => content switch
    {
        Question question => question,
        JsonElement element => element.Deserialize(CoreJson.Default.Question),
        JsonNode node => node.Deserialize(CoreJson.Default.Question),
        _ => null,
    };
}
