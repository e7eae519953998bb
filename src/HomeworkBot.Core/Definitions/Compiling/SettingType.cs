namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>What a setting of a homework file holds.</summary>
internal enum SettingType
{
    /// <summary>An id: small letters, digits and hyphens.</summary>
    Id,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Text that may name earlier answers.</summary>
    Template,

    /// <summary>A condition on earlier answers.</summary>
    Condition,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A list of plain texts.</summary>
    Texts,

    /// <summary>A list of step ids.</summary>
    StepIds,

    /// <summary>Numbers with what they mean in words.</summary>
    Anchors,

    /// <summary>A list of things to choose from, each with id and label.</summary>
    Options,

    /// <summary>A list of steps.</summary>
    Steps,

    /// <summary>A list of stages.</summary>
    Stages,

    /// <summary>A list of charts.</summary>
    Charts,
}
