using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Finds an id in the files beside a stack that a rename leaves alone: rules, and proposals that nobody has decided on.</summary>
internal static class Mentions
{
    private static readonly (string Folder, string Ending)[] Beside = [("proposals", ".yaml"), ("proposals", ".yml"), ("rules", ".rules")];

    /// <summary>Where the id stands as a word of its own, one place in each line, in the order of files.</summary>
    /// <param name="root">The stack's folder; empty for a stack that is on no disk.</param>
    public static IReadOnlyList<Location> Of(string id, string root) => root.Length == 0 ? [] :
    [
        .. Beside
            .Where(beside => Directory.Exists(Path.Combine(root, beside.Folder)))
            .SelectMany(beside => FileTree.Disk.FilesBelow(Path.Combine(root, beside.Folder), beside.Ending))
            .Order(StringComparer.Ordinal)
            .Select(path => SourceReader.Read(path, RelativePath.Of(root, path), new List<Diagnostic>()))
            .OfType<SourceText>()
            .SelectMany(source => In(source, id)),
    ];

    private static IEnumerable<Location> In(SourceText source, string id)
    {
        int line = 0;
        for (int at = Next(source, id, 0); at >= 0; at = Next(source, id, at + id.Length))
        {
            var place = new Location(source, new TextSpan(at, id.Length));
            if (place.Start.Line != line)
            {
                line = place.Start.Line;
                yield return place;
            }
        }
    }

    private static int Next(SourceText source, string id, int from)
    {
        string text = source.Content;
        int at = text.IndexOf(id, from, StringComparison.Ordinal);
        while (at >= 0 && (IsOfWord(text, at - 1) || IsOfWord(text, at + id.Length)))
        {
            at = text.IndexOf(id, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    // A full stop or a hyphen at the end of a sentence is rarer than one in an id.
    private static bool IsOfWord(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or '.');
}
