using HomeworkBot.Storage;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Server.Hosting;

/// <summary>Faults at the start that are the operator's to mend, as one sentence each.</summary>
internal static class StartRefusal
{
    /// <summary>The sentence, or null when the fault is the program's own and should be seen whole.</summary>
    public static string? Sentence(Exception fault) => fault switch
    {
        StorageStartException refused => refused.Message,
        OptionsValidationException wrong => string.Join(' ', wrong.Failures),
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } inUse =>
            $"{inUse.Message} Choose another with --urls.",
        _ => null,
    };
}
