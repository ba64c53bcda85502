using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>The names by which a match is known unless the rule says otherwise: all that its loops give, paths apart.</summary>
internal static class LoopNames
{
    public static IEnumerable<BoundExpression> Of(BoundSource source)
    {
        LocalSymbol?[] locals = source switch
        {
            BoundKindSource kind => [kind.Local],
            BoundElementSource element => [element.Local],
            BoundPairSource pair => [pair.First, pair.Second],
            BoundGroupSource group => [group.Group],
            BoundCycleSource cycle => [cycle.Cycle],
            BoundPathSource path => [path.From.Local, path.To.Local],
            _ => [],
        };
        return locals.OfType<LocalSymbol>().Select(local => new BoundLocal(local, local.Span));
    }
}
