namespace StackAudit.Loading;

/// <summary>An element of a list.</summary>
/// <param name="Start">Where its hyphen stands; in brackets, where it begins itself.</param>
internal sealed record LayoutItem(int Start, LayoutNode Node)
{
    public int End => Math.Max(Node.End, Start);
}
