namespace Microsoft.Bot.Schema;

/// <summary>The content types of the cards that have no class of their own here.</summary>
public static class ContentTypes
{
    public const string HeroCard = Schema.HeroCard.ContentType;
    public const string ThumbnailCard = Schema.ThumbnailCard.ContentType;
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
}
