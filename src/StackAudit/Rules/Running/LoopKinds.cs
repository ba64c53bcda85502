using StackAudit.Language.Binding;

namespace StackAudit.Rules;

/// <summary>What a rule looks through: the kinds over which its loops range.</summary>
internal static class LoopKinds
{
    public static IReadOnlyList<string> Of(BoundRule rule) => [.. rule.Clauses.OfType<BoundForEach>().SelectMany(each => Of(each.Source)).Distinct()];

    // What is taken from a list was reached from things that another loop ranges over.
    private static IEnumerable<string> Of(BoundSource source) => source switch
    {
        BoundKindSource kind => [kind.Kind.Name],
        BoundPairSource pair => [pair.Kind.Name],
        BoundGroupSource group => [group.Kind.Name],
        BoundElementSource { List: BoundAll all } => [all.Kind.Name],
        BoundPathSource or BoundCycleSource => ["tool", "flow"],
        _ => [],
    };
}
