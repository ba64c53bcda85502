using StackAudit.Loading;

namespace StackAudit.Editing;

/// <summary>Where one value stands, or would.</summary>
/// <param name="Node">What stands there; an empty scalar for nothing.</param>
/// <param name="Behind">Behind the colon or hyphen before it; -1 where there is none.</param>
/// <param name="IsInFlow">Whether it stands in brackets or braces.</param>
internal sealed record ValueSlot(LayoutNode Node, int Behind, bool IsInFlow)
{
    public static ValueSlot Of(LayoutEntry entry, LayoutMapping mapping) => new(entry.Value, entry.Colon, mapping.IsFlow);

    public static ValueSlot Of(LayoutItem item, LayoutSequence sequence) => new(item.Node, sequence.IsFlow ? item.Start : item.Start + 1, sequence.IsFlow);
}
