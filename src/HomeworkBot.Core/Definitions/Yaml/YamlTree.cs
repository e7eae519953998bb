using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HomeworkBot.Core.Definitions.Yaml;

/// <summary>
/// Reads a YAML file into a tree whose every node knows its place. Hostile files (too big, too deep, aliases, tabs,
/// doubled names) are refused with one sentence; nothing here throws on content.
/// </summary>
internal static class YamlTree
{
    /// <summary>256 KB: some fifty times the longest homework.</summary>
    public const int MaxCharacters = 256 * 1024;

    private const int MaxDepth = 12;

    /// <summary>The file's top level, or the first mistake that makes the file unreadable.</summary>
    public static (YamlMap? Root, HomeworkError? Error) Read(string file, string text)
    {
        if (text.Length > MaxCharacters)
            return (null, new HomeworkError(file, 1, 1, "The file is larger than 256 KB; a homework is a few pages."));

        var lines = text.Split('\n');
        if (TabIn(file, lines) is { } tab)
            return (null, tab);

        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        try
        {
            return (new Builder(file, lines, parser).ReadDocument(), null);
        }
        catch (RefusedException refused)
        {
            return (null, new HomeworkError(file, refused.Place.Line, refused.Place.Column, refused.Message));
        }
        catch (YamlException broken)
        {
            return (null, new HomeworkError(file, (int)broken.Start.Line, (int)broken.Start.Column, "This is not YAML: " + Sentence(broken)));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner leaves some damaged flow lists this way; what it read last is the nearest place known.
            var last = parser.Current?.End ?? Mark.Empty;
            return (null, new HomeworkError(file, Math.Max(1, (int)last.Line), Math.Max(1, (int)last.Column), "This is not YAML: a bracket or a brace is out of place near here."));
        }
    }

    private static HomeworkError? TabIn(string file, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var column = lines[i].IndexOf('\t', StringComparison.Ordinal);
            if (column >= 0)
                return new HomeworkError(file, i + 1, column + 1, "There is a tab here; YAML is indented with spaces.");
        }

        return null;
    }

    private static string Sentence(YamlException broken)
    {
        var message = broken.InnerException?.Message ?? broken.Message;
        var end = message.LastIndexOf("): ", StringComparison.Ordinal);
        message = end < 0 ? message : message[(end + 3)..];
        return message.EndsWith('.') ? message : message + ".";
    }

    /// <summary>Leaves the reading at the first refusal; never leaves <see cref="Read"/>.</summary>
    private sealed class RefusedException(YamlPlace place, string message) : Exception(message)
    {
        public YamlPlace Place { get; } = place;
    }

    private sealed class Builder(string file, string[] lines, Parser parser)
    {
        public YamlMap ReadDocument()
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                throw new RefusedException(new YamlPlace(file, 1, 1), "The file is empty.");

            parser.Consume<DocumentStart>();
            var root = ReadNode(0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
                throw new RefusedException(Place(parser.Current!), "A file holds one document; remove the '---' and what follows.");

            return root as YamlMap ?? throw new RefusedException(root.Place, "A homework file begins with names like 'id:' and 'title:'.");
        }

        private YamlNode ReadNode(int depth)
        {
            if (depth > MaxDepth)
                throw new RefusedException(Place(parser.Current!), "This is nested too deeply for a homework.");

            if (parser.Accept<AnchorAlias>(out var alias))
                throw new RefusedException(Place(alias), "Aliases (*name) are not used in homework files; write the text out.");

            if (parser.Accept<NodeEvent>(out var node) && !node.Anchor.IsEmpty)
                throw new RefusedException(Place(node), "Anchors (&name) are not used in homework files; write the text out.");

            if (node is { Tag.IsEmpty: false })
                throw new RefusedException(Place(node), "Tags (!name) are not used in homework files.");

            if (parser.TryConsume<Scalar>(out var scalar))
                return ReadScalar(scalar);

            return parser.Accept<SequenceStart>(out _) ? ReadList(depth) : ReadMap(depth);
        }

        private YamlScalar ReadScalar(Scalar scalar) =>
            new(Place(scalar), scalar.Value, new YamlOrigin(scalar.Style, scalar.Start.Line == scalar.End.Line, lines));

        private YamlList ReadList(int depth)
        {
            var place = Place(parser.Consume<SequenceStart>());
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(ReadNode(depth + 1));

            return new YamlList(place, items);
        }

        private YamlMap ReadMap(int depth)
        {
            var place = Place(parser.Consume<MappingStart>());
            var entries = new List<YamlEntry>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var keyNode = ReadNode(depth + 1);
                var key = keyNode as YamlScalar ?? throw new RefusedException(keyNode.Place, "A name must be plain text.");
                if (!names.Add(key.Value))
                    throw new RefusedException(key.Place, $"'{Shown(key.Value)}' is here twice; keep one.");

                entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
            }

            return new YamlMap(place, entries);
        }

        private static string Shown(string name) => name.Length <= 60 ? name : name[..60] + "...";

        private YamlPlace Place(ParsingEvent at) => new(file, (int)at.Start.Line, (int)at.Start.Column);
    }
}
