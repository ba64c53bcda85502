namespace StackAudit.Loading;

/// <summary>A single value; one of no length where nothing is written.</summary>
/// <param name="IsBlock">Whether it is a text on lines of its own, behind <c>|</c> or <c>&gt;</c>.</param>
/// <param name="IsOpen">Whether what comes to stand on the line below would change it.</param>
internal sealed record LayoutScalar(int Outer, int Start, int End, string? Anchor, string Value, bool IsPlain, bool IsBlock, bool IsOpen) : LayoutNode(Outer, Start, End, Anchor)
{
    public bool IsEmpty => Start == End;
}
