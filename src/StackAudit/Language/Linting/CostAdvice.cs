using StackAudit.Language.Binding;

namespace StackAudit.Language.Linting;

/// <summary>How a rule that takes too many steps may take fewer.</summary>
internal static class CostAdvice
{
    public static string For(BoundRule rule)
    {
        BoundSource[] loops = [.. rule.Clauses.OfType<BoundForEach>().Select(each => each.Source)];
        BoundExpression[] asked = [.. RuleTree.Roots(rule).SelectMany(BoundTree.All)];
        bool isNested = loops.Length > 1 || loops.Any(loop => loop is BoundPairSource) || asked.Any(bound => bound is BoundOver or BoundMap);
        bool followsFlows = loops.Any(loop => loop is BoundPathSource or BoundCycleSource) || asked.Any(bound => bound is BoundReaches);
        return (isNested, followsFlows) switch
        {
            (true, true) => "Let a `where` above the inner loops and lists leave fewer of them, or follow the flows of one kind of data alone.",
            (true, false) => "Let a `where` above the inner loops and lists leave fewer of them.",
            (false, true) => "Let a `where` leave fewer things from which flows are followed, or follow the flows of one kind of data alone.",
            _ => "Let a `where` leave fewer things.",
        };
    }
}
