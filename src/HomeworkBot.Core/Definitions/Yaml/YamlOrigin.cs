using YamlDotNet.Core;

namespace HomeworkBot.Core.Definitions.Yaml;

/// <summary>How a scalar was written, so that a mistake inside it can be pointed at.</summary>
/// <param name="Style">Plain, quoted, literal or folded.</param>
/// <param name="OneLine">Whether it begins and ends on one line.</param>
/// <param name="Lines">The lines of the file.</param>
internal sealed record YamlOrigin(ScalarStyle Style, bool OneLine, IReadOnlyList<string> Lines)
{
    public YamlPlace Find(YamlPlace start, string value, int index) => Style switch
    {
        ScalarStyle.Plain when OneLine => start with { Column = start.Column + index },
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when OneLine => start with { Column = start.Column + 1 + index },
        ScalarStyle.Literal => InLiteral(start, value, index),
        _ => start,
    };

    private YamlPlace InLiteral(YamlPlace start, string value, int index)
    {
        var before = value.AsSpan(0, Math.Min(index, value.Length));
        var line = start.Line + 1 + before.Count('\n');
        if (line > Lines.Count)
            return start;

        var text = Lines[line - 1];
        var indent = text.Length - text.TrimStart(' ').Length;
        return start with { Line = line, Column = indent + before.Length - before.LastIndexOf('\n') };
    }
}
