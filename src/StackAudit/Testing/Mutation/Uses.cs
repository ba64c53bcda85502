using StackAudit.Language.Binding;

namespace StackAudit.Testing;

/// <summary>What a rule uses of what rules share: definitions and parameters, and what these use in turn.</summary>
internal static class Uses
{
    public static IReadOnlySet<object> Of(BoundRule rule)
    {
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (BoundExpression root in RuleTree.Roots(rule))
        {
            Collect(root, used);
        }

        return used;
    }

    private static void Collect(BoundExpression bound, HashSet<object> used)
    {
        foreach (BoundExpression part in BoundTree.All(bound))
        {
            if (part is BoundParameter parameter)
            {
                used.Add(parameter.Symbol);
            }
            else if (part is BoundDefinition { Symbol: { Value: { } value } symbol } && used.Add(symbol))
            {
                Collect(value, used);
            }
        }
    }
}
