namespace StackAudit.Loading;

/// <summary>A mapping, on lines of its own or in braces.</summary>
internal sealed record LayoutMapping(int Outer, int Start, int End, string? Anchor, bool IsFlow, IReadOnlyList<LayoutEntry> Entries) : LayoutNode(Outer, Start, End, Anchor)
{
    public override IEnumerable<LayoutNode> Children => Entries.SelectMany(entry => (LayoutNode[])[entry.Key, entry.Value]);

    /// <summary>The entry of a key that stands in the mapping itself, not in one that it merges.</summary>
    public LayoutEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Name == key);
}
