using StackAudit.Language.Binding;

namespace StackAudit.Rules;

/// <summary>Where what loops range over stands. All else in a frame may be left from an earlier match.</summary>
internal static class LoopSlots
{
    public static int[] Of(IEnumerable<BoundClause> clauses) => [.. clauses.OfType<BoundForEach>().SelectMany(each => Of(each.Source)).Select(local => local.Slot)];

    private static LocalSymbol[] Of(BoundSource source) => source switch
    {
        BoundKindSource kind => [kind.Local],
        BoundElementSource element => [element.Local],
        BoundPairSource pair => [pair.First, pair.Second],
        BoundGroupSource group => [group.Group],
        BoundPathSource path => [path.Path],
        BoundCycleSource cycle => [cycle.Cycle],
        _ => [],
    };
}
