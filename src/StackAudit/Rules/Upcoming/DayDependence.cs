using StackAudit.Graph.Computed;
using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Tells the rules that may decide otherwise on another day from those that find the same for ever.</summary>
internal sealed class DayDependence
{
    private static readonly HashSet<Field> Fields = [.. ComputedFields.All.Where(computed => computed.DependsOnDay).Select(computed => computed.Field)];

    private readonly Dictionary<DefinitionSymbol, bool> _definitions = [];

    /// <summary>Whether the day decides what the rule finds. That a message counts the days does not make it another finding.</summary>
    public bool Of(BoundRule rule)
    {
        HashSet<BoundExpression> printed = new(RuleTree.Printed(rule), ReferenceEqualityComparer.Instance);
        return RuleTree.Roots(rule).Where(root => !printed.Contains(root)).Any(Of);
    }

    private bool Of(BoundExpression bound) => BoundTree.All(bound).Any(part => part switch
    {
        BoundToday => true,
        BoundComparison { Operator: ComparisonOperator.OlderThan or ComparisonOperator.DueWithin } => true,
        BoundField field => field.Fields.Any(Fields.Contains),
        BoundLocal { Symbol.Value: { } value } => Of(value),
        BoundDefinition definition => Of(definition.Symbol),
        _ => false,
    });

    private bool Of(DefinitionSymbol definition)
    {
        if (_definitions.TryGetValue(definition, out bool known))
        {
            return known;
        }

        // One that leads back to itself does not depend on the day for that.
        _definitions[definition] = false;
        return _definitions[definition] = definition.Value is { } value && Of(value);
    }
}
