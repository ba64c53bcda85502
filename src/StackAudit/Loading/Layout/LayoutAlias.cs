namespace StackAudit.Loading;

/// <summary>A node that stands elsewhere, <c>*name</c>.</summary>
internal sealed record LayoutAlias(int Start, int End, string Name) : LayoutNode(Start, Start, End, null);
