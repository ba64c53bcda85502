using System.Text.RegularExpressions;

namespace StackAudit.Tests.Operations;

/// <summary>A file of a stack as a person with an editor of texts sees it: sections at the margin, entries two blanks further in.</summary>
internal sealed partial class FileText
{
    private readonly List<(string Section, List<string> Head, List<Block> Blocks)> _sections = [];
    private readonly List<string> _end = [];

    public FileText(string text)
    {
        var above = new List<string>();
        Block? last = null;
        foreach (string line in text.Split('\n')[..^1])
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                _sections.Add((heading.Groups[1].Value, [.. above, line.Replace(": {}", ":", StringComparison.Ordinal).Replace(": []", ":", StringComparison.Ordinal)], []));
                above.Clear();
                last = null;
            }
            else if (line.StartsWith('#') || line.StartsWith("  #", StringComparison.Ordinal))
            {
                above.Add(line);
            }
            else if (EntryStart().IsMatch(line))
            {
                last = new Block(_sections[^1].Section, [.. above, line]);
                _sections[^1].Blocks.Add(last);
                above.Clear();
            }
            else
            {
                (last?.Lines ?? _sections[^1].Head).AddRange([.. above, line]);
                above.Clear();
            }
        }

        _end = above;
    }

    public IReadOnlyList<Block> Blocks => [.. _sections.SelectMany(section => section.Blocks)];

    public void Remove(Block block) => _sections.ForEach(section => section.Blocks.Remove(block));

    public void Add(Block block, int place)
    {
        if (!_sections.Any(section => section.Section == block.Section))
        {
            _sections.Add((block.Section, [$"{block.Section}:"], []));
        }

        List<Block> blocks = _sections.First(section => section.Section == block.Section).Blocks;
        blocks.Insert(place % (blocks.Count + 1), block);
    }

    public override string ToString() => string.Concat(_sections.SelectMany(Lines).Concat(_end).Select(line => line + "\n"));

    private static IEnumerable<string> Lines((string Section, List<string> Head, List<Block> Blocks) section) =>
        section.Blocks.Count > 0
            ? section.Head.Concat(section.Blocks.SelectMany(block => block.Lines))
            : section.Head.Select(line => Heading().Replace(line, section.Section is "flows" or "exceptions" ? "$1: []" : "$1: {}"));

    [GeneratedRegex(@"^([a-z]\w*):")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^  ([\w.-]+:|- )")]
    private static partial Regex EntryStart();
}
