namespace HomeworkBot.Core.Definitions.Yaml;

/// <summary>A place in a file; line and column from 1.</summary>
internal readonly record struct YamlPlace(string File, int Line, int Column);
