namespace Microsoft.Bot.Schema;

/// <summary>Mentions in messages, and the language of any activity.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Array.Exists(activity.GetMentions(), mention => mention.Mentioned?.Id == id);
    }

    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.MentionsId(activity.Recipient?.Id);
    }

    /// <summary>Takes the words that address the recipient out of the text, changing the activity.</summary>
    /// <returns>The text left.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id);
    }

    /// <summary>Takes the words that address <paramref name="id"/> out of the text, changing the activity.</summary>
    /// <returns>The text left.</returns>
    public static string? RemoveMentionText(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id != id)
                continue;

            var words = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            if (words.Length > 0)
                activity.Text = activity.Text?.Replace(words, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    /// <returns>The activity's language, a BCP 47 tag; null when it names none.</returns>
    public static string? GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    /// <summary>Names the activity's language.</summary>
    public static void SetLocale(this IActivity activity, string? locale)
    {
        if (activity is Activity concrete)
            concrete.Locale = locale;
    }
}
