using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Where everything stands in one YAML file: what is needed to change a part of it and nothing else.</summary>
internal sealed class YamlLayout(SourceText source, IReadOnlyList<LayoutNode> roots)
{
    private readonly Lazy<IReadOnlyList<TextSpan>> _comments = new(() => CommentFinder.Find(source.Content, roots));
    private readonly Lazy<HashSet<string>> _aliases = new(() => [.. roots.SelectMany(Within).OfType<LayoutAlias>().Select(alias => alias.Name)]);

    public SourceText Source { get; } = source;

    public string Content { get; } = source.Content;

    /// <summary>The documents of the file.</summary>
    public IReadOnlyList<LayoutNode> Roots { get; } = roots;

    public string LineBreak => Content.IndexOf('\n') is var end && end > 0 && Content[end - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>Whether an alias elsewhere repeats this node, so that a change would be one there as well.</summary>
    public bool IsRepeated(LayoutNode node) => node.Anchor is { } anchor && _aliases.Value.Contains(anchor);

    /// <summary>Whether it or anything in it is repeated elsewhere.</summary>
    public bool HoldsRepeated(LayoutNode node) => Within(node).Any(IsRepeated);

    /// <summary>The comments that begin from one place up to another, each up to the end of its line.</summary>
    public IEnumerable<TextSpan> CommentsIn(int start, int end) => _comments.Value.Where(comment => comment.Start >= start && comment.Start < end);

    public int LineStart(int offset) => offset == 0 ? 0 : Content.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>The end of the line, before its line break.</summary>
    public int LineEnd(int offset)
    {
        int end = Content.IndexOf('\n', offset);
        return end < 0 ? Content.Length : end > 0 && Content[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The beginning of the next line, or the end of the text.</summary>
    public int NextLine(int offset) => Content.IndexOf('\n', offset) is var end && end < 0 ? Content.Length : end + 1;

    /// <summary>Whether nothing but blanks stands before this place on its line.</summary>
    public bool IsFirstOnLine(int offset) => string.IsNullOrWhiteSpace(Content[LineStart(offset)..offset]);

    /// <summary>Blanks up to the column of this place; null where a tab makes columns a matter of opinion.</summary>
    public string? Indent(int offset)
    {
        int lineStart = LineStart(offset);
        return Content.AsSpan(lineStart, offset - lineStart).Contains('\t') ? null : new string(' ', offset - lineStart);
    }

    private static IEnumerable<LayoutNode> Within(LayoutNode node) => node.Children.SelectMany(Within).Prepend(node);
}
