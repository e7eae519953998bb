using System.Text;
using System.Text.Encodings.Web;

namespace HomeworkBot.Storage.Tests;

/// <summary>
/// Looks for words in every file of a folder: plain, as UTF-16 of either order, as base64 at each of its three
/// alignments, JSON-escaped, and as hexadecimal.
/// </summary>
internal static class LeakSearch
{
    /// <summary>Where a word was found, as "file: form of word".</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(string folder, IReadOnlyCollection<string> words, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (words.Any(word => Path.GetFileName(file).Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add($"{file}: name");
            }

            var content = await ReadSharedAsync(file, cancellationToken);
            found.AddRange(
                from word in words
                from form in Forms(word)
                where content.AsSpan().IndexOf(form.Bytes) >= 0
                select $"{Path.GetFileName(file)}: {form.Name} of {word}");
        }

        return found;
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Forms(string word)
    {
        var utf8 = Encoding.UTF8.GetBytes(word);
        yield return ("plain", utf8);
        yield return ("UTF-16LE", Encoding.Unicode.GetBytes(word));
        yield return ("UTF-16BE", Encoding.BigEndianUnicode.GetBytes(word));
        yield return ("hexadecimal", Encoding.ASCII.GetBytes(Convert.ToHexString(utf8)));
        yield return ("JSON", Encoding.UTF8.GetBytes(JavaScriptEncoder.Default.Encode(word)));
        yield return ("JSON \\u", Encoding.ASCII.GetBytes(string.Concat(word.Select(letter => $"\\u{(int)letter:x4}"))));
        for (var shift = 0; shift < 3; shift++)
        {
            // Only the characters that depend on the word alone, not on its neighbours.
            var text = Convert.ToBase64String([.. new byte[shift], .. utf8]);
            var from = shift == 0 ? 0 : 4;
            var whole = ((shift + utf8.Length) / 3 * 4) - from;
            yield return ($"base64 at {shift}", Encoding.ASCII.GetBytes(text.Substring(from, whole)));
        }
    }

    private static async Task<byte[]> ReadSharedAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}
