using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>
/// How much work a rule is at most: the product of its loops, times what is asked in each match. Conditions are taken to leave everything,
/// a definition is worked out once for each entity, and what depends on no loop once.
/// </summary>
internal sealed class CostEstimate(StackSizes sizes)
{
    // So long is a list that somebody writes; the tags of a tool, the reviews, the flows.
    private const double UsualList = 4;

    private readonly HashSet<object> _counted = [];
    private double _shared;

    public static double Of(BoundRule rule, StackSizes sizes) => new CostEstimate(sizes).Of(rule);

    private double Of(BoundRule rule)
    {
        double steps = 0;
        double matches = 1;
        foreach (BoundClause clause in rule.Clauses)
        {
            if (clause is BoundForEach each)
            {
                (double size, double search) = Loop(each.Source);
                steps += matches * search;
                matches *= size;
            }
            else
            {
                steps += matches * (1 + RuleTree.Roots(clause).Sum(Of));
            }
        }

        steps += matches * (1 + Of(rule.Duty));
        return steps + _shared;
    }

    // How many matches a loop makes of one, and what it takes to find them.
    private (double Size, double Search) Loop(BoundSource source) => source switch
    {
        BoundKindSource kind => (sizes.Of(kind.Kind.Name), 1),
        BoundElementSource element => (Length(element.List), Of(element.List)),
        BoundPairSource pair => (sizes.Of(pair.Kind.Name) * sizes.Of(pair.Kind.Name) / 2, 1),
        BoundGroupSource group => (Math.Sqrt(sizes.Of(group.Kind.Name)), sizes.Of(group.Kind.Name) * Of(group.Key)),
        BoundCycleSource cycle => (Math.Sqrt(sizes.Tools), Search(cycle.Route)),
        BoundPathSource path => (path.To.IsKind ? Reached(path.Route) : Length(path.To.Place), Search(path.Route) * (path.From is { IsKind: true, Local: not null } ? sizes.Tools : 1)),
        _ => (1, 1),
    };

    // What depends on no loop is worked out once.
    private double Of(BoundExpression bound)
    {
        if (!Effort.IsLong(bound) || Shape.Of(bound) is not { Names.Count: 0 } shape)
        {
            return InPlace(bound);
        }

        if (_counted.Add(shape))
        {
            _shared += InPlace(bound);
        }

        return 1;
    }

    private double InPlace(BoundExpression bound) => bound switch
    {
        BoundOver over => 1 + Of(over.List) + (Length(over.List) * (1 + (over.Where == null ? 0 : Of(over.Where)) + (over.Value == null ? 0 : Of(over.Value)))),
        BoundMap map => 1 + Of(map.List) + (Length(map.List) * Of(map.Body)),
        BoundReaches reaches => Of(reaches.From) + Of(reaches.To) + Search(reaches.Route),
        BoundDefinition definition => 1 + (definition.Target == null ? 0 : Of(definition.Target)) + Shared(definition.Symbol),
        _ => 1 + BoundTree.Parts(bound).Sum(Of),
    };

    // What a definition takes is told apart from the matches that ask for it, and is nothing to each of them.
    private double Shared(DefinitionSymbol definition)
    {
        if (definition.Value is { } value && _counted.Add(definition))
        {
            _shared += Of(value) * (definition.Kind == null ? 1 : sizes.Of(definition.Kind.Name));
        }

        return 0;
    }

    private double Search(BoundRoute? route)
    {
        double asked = 1 + (route?.With == null ? 0 : Of(route.With)) + (route?.Avoiding == null ? 0 : Of(route.Avoiding)) + (route?.Least == null ? 0 : Of(route.Least));
        return Reached(route) + (Edges(route) * asked);
    }

    // A route that follows one kind of data meets the flows that carry it alone.
    private double Edges(BoundRoute? route) => route?.Carried == null ? sizes.Flows : Math.Min(sizes.Flows, sizes.Flows * UsualList / sizes.Of("data"));

    private double Reached(BoundRoute? route) => Math.Min(sizes.Tools, Edges(route));

    private double Length(BoundExpression list) => list switch
    {
        BoundAll all => sizes.Of(all.Kind.Name),
        BoundLocal { Symbol.Value: { } value } => Length(value),
        BoundLocal { Symbol.Type: GroupType { Element: ReferenceType { Kinds: [var kind, ..] } } } => Math.Sqrt(sizes.Of(kind)),
        BoundField { Name: "upstream" or "downstream" or "cut_off" } => sizes.Tools,
        BoundField { Target: BoundField { Type: ListType } inner } => UsualList * Length(inner),
        BoundMap map => Length(map.List) * (map.Body.Type.IsList() ? UsualList : 1),
        BoundOver { Quantifier: Quantifier.List } over => Length(over.List),
        BoundList written => written.Elements.Count,
        BoundCall call => call.Arguments.Where(argument => argument.Type.IsList()).Select(Length).DefaultIfEmpty(1).Max(),
        BoundConversion conversion => Length(conversion.Operand),
        BoundArithmetic joined => Length(joined.Left) + Length(joined.Right),
        _ => UsualList,
    };
}
