namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>One name a homework file may have at a place: the one source of what is read, refused and put into the schema.</summary>
/// <param name="Name">As written in the file.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">For the author, shown by editors.</param>
internal sealed record Setting(string Name, SettingType Type, string Description)
{
    public bool Required { get; init; }

    /// <summary>Whether a translation has it too.</summary>
    public bool IsText => Type is SettingType.Text or SettingType.Template or SettingType.Texts or SettingType.Anchors or SettingType.Options;

    /// <summary>Whether it stays as it is in every language.</summary>
    public bool SameInAllLanguages { get; init; }

    public bool Translatable => IsText && !SameInAllLanguages;
}
