namespace StackAudit.Loading;

/// <summary>A key with its value.</summary>
/// <param name="Colon">Behind the colon; -1 where there is none, as in <c>{ a }</c>.</param>
/// <param name="IsExplicit">Whether the key is marked by <c>?</c>.</param>
internal sealed record LayoutEntry(LayoutNode Key, int Colon, LayoutNode Value, bool IsExplicit)
{
    public string? Name => (Key as LayoutScalar)?.Value;

    public int Start => Key.Outer;

    public int End => Math.Max(Value.End, Math.Max(Key.End, Colon));
}
