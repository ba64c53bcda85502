namespace StackAudit.Loading;

/// <summary>A node of a YAML file with its exact place, down to its last character.</summary>
/// <param name="Outer">Where it begins, anchor and tag included.</param>
/// <param name="Start">Where its content begins.</param>
/// <param name="End">Behind its last character; blank lines and comments behind it are not its own.</param>
/// <param name="Anchor">The name by which aliases repeat it.</param>
internal abstract record LayoutNode(int Outer, int Start, int End, string? Anchor)
{
    /// <summary>The nodes directly inside.</summary>
    public virtual IEnumerable<LayoutNode> Children => [];
}
