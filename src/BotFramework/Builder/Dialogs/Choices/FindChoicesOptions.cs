namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in what the user wrote.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the choices' values are left out.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the titles of the choices' buttons are left out.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether "2" picks the second choice.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second" does.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
