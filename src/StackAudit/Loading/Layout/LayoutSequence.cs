namespace StackAudit.Loading;

/// <summary>A list, on lines of its own or in brackets.</summary>
internal sealed record LayoutSequence(int Outer, int Start, int End, string? Anchor, bool IsFlow, IReadOnlyList<LayoutItem> Items) : LayoutNode(Outer, Start, End, Anchor)
{
    public override IEnumerable<LayoutNode> Children => Items.Select(item => item.Node);
}
