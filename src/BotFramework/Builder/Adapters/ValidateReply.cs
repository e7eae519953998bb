using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares what a bot sent with what was expected; throws when it will not do.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
