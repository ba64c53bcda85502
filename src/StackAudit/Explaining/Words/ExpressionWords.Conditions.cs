using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Explaining;

internal sealed partial class ExpressionWords
{
    /// <summary>What holds when the condition is true, or, negated, when it is false.</summary>
    public string Condition(BoundExpression bound, bool isNegated = false) => bound switch
    {
        BoundConstant { Value: bool answer } => answer == isNegated ? "it is never so" : "it is always so",
        BoundNot not => Condition(not.Operand, !isNegated),
        BoundLogical logical => Chain(logical, isNegated),
        BoundPresence presence => Presence(presence.Operand, presence.IsPresent != isNegated),
        BoundEmptiness emptiness => $"there is {(emptiness.IsEmpty != isNegated ? "nothing" : "something")} in {Noun(emptiness.List)}",
        BoundComparison comparison => Comparison(comparison, comparison.IsNegated != isNegated),
        BoundReaches reaches => $"there is {(isNegated ? "no" : "a")} way from {Noun(reaches.From)} to {Noun(reaches.To)}{Route(reaches.Route)}",
        BoundOver { Quantifier: Quantifier.Any or Quantifier.Every or Quantifier.None } over => Question(over, isNegated),
        BoundOtherwise otherwise => $"{Condition(otherwise.Value, isNegated)} (if missing, taken as {Noun(otherwise.Default)})",
        BoundField field => Answer(field.Target, field.Name, bound, isNegated, isDefined: false),
        BoundDefinition { Target: { } target } definition => Answer(target, definition.Symbol.Name, bound, isNegated, isDefined: true),
        _ => $"{Noun(bound)} is {(isNegated ? "no" : "yes")}",
    };

    // By De Morgan: neither both is a riddle, one of two is not.
    private string Chain(BoundLogical chain, bool isNegated)
    {
        bool isAnd = chain.IsAnd != isNegated;
        BoundExpression[] told = isAnd && !isNegated ? [.. chain.Operands.Where((operand, i) => !IsImplied(operand, chain.Operands.ElementAtOrDefault(i + 1)))] : [.. chain.Operands];
        string[] parts = [.. told.Select((operand, i) => Nested(operand, isNegated, isLast: i == told.Length - 1))];
        string word = isAnd ? "and" : "or";
        return parts.Length <= 2 ? string.Join($" {word} ", parts) : $"{string.Join(", ", parts[..^1])}, {word} {parts[^1]}";
    }

    // Of what is missing nothing else holds either: that it must be known goes without saying, but not before a `not`.
    private static bool IsImplied(BoundExpression operand, BoundExpression? next)
    {
        BoundExpression? asked = next switch
        {
            BoundComparison { IsNegated: true } => null,
            BoundComparison comparison => comparison.Left,
            BoundField or BoundDefinition => next,
            _ => null,
        };
        return operand is BoundPresence { IsPresent: true, Operand: var known }
            && asked != null
            && $"{Notation.Of(asked)}.".StartsWith($"{Notation.Of(known)}.", StringComparison.Ordinal);
    }

    private string Nested(BoundExpression operand, bool isNegated, bool isLast)
    {
        BoundExpression inner = operand;
        while (inner is BoundNot not)
        {
            inner = not.Operand;
        }

        string said = Condition(operand, isNegated);
        return inner is BoundLogical || RunsOn(inner, isLast) ? $"({said})" : said;
    }

    // What is asked of elements or flows would take up what follows; at the end, an `or` of theirs would take up what came before.
    private static bool RunsOn(BoundExpression bound, bool isLast)
    {
        IEnumerable<BoundExpression?> asked = BoundTree.All(bound).SelectMany(part => part switch
        {
            BoundOver over => (BoundExpression?[])[over.Where, over.Quantifier == Quantifier.Every ? over.Value : null],
            BoundReaches reaches => [reaches.Route?.With, reaches.Route?.Avoiding],
            BoundList list => list.Elements.Select(element => element.When),
            _ => [],
        });
        return asked.OfType<BoundExpression>().Any(condition => !isLast || condition is BoundLogical);
    }

    private string Presence(BoundExpression operand, bool isPresent) => operand is BoundLookup lookup
        ? $"the table `{lookup.Table.Name}` has {(isPresent ? "a" : "no")} row for {Joined(lookup.Keys, " and ")}"
        : $"{Noun(operand)} is {(isPresent ? "known" : "missing")}";

    private string Answer(BoundExpression owner, string name, BoundExpression whole, bool isNegated, bool isDefined)
    {
        string? verb = FieldWords.Verb(name, isNegated) ?? (isDefined ? $"is {(isNegated ? "not " : "")}{FieldWords.Noun(name)}" : null);
        return verb == null ? $"{Noun(whole)} is {(isNegated ? "no" : "yes")}" : $"{Noun(owner)} {verb}";
    }

    private string Comparison(BoundComparison bound, bool isNegated)
    {
        string not = isNegated ? " not" : "";
        (BoundExpression left, BoundExpression right) = (bound.Left, bound.Right);
        switch (bound.Operator)
        {
            case ComparisonOperator.Same when right is BoundConstant { Value: bool answer }:
                return Condition(left, isNegated == answer);
            case ComparisonOperator.Same when left is BoundKindOf kind:
                return $"{Noun(kind.Target)} is{not} a {Noun(right)}";
            case ComparisonOperator.Same:
                return $"{Noun(left)} is{not} {Noun(right)}";
            case ComparisonOperator.OlderThan:
                return $"{Noun(left)} is {(isNegated ? "no more" : "more")} than {Noun(right)} ago";
            case ComparisonOperator.DueWithin:
                return $"{Noun(left)} is {(isNegated ? "further away" : "past, or no further away")} than {Noun(right)}";
            case ComparisonOperator.ContainsText:
                return $"{Noun(right)} {(isNegated ? "does not occur" : "occurs")} in {Noun(left)}";
            case ComparisonOperator.Matches:
                return $"{Noun(left)} {(isNegated ? "does not look" : "looks")} like {Noun(right)}";
            case ComparisonOperator.StartsWith:
                return $"{Noun(left)} {(isNegated ? "does not begin" : "begins")} with {Noun(right)}";
            case ComparisonOperator.EndsWith:
                return $"{Noun(left)} {(isNegated ? "does not end" : "ends")} with {Noun(right)}";
            case ComparisonOperator.In or ComparisonOperator.Contains or ComparisonOperator.Overlaps or ComparisonOperator.Within:
                return Membership(bound, isNegated);
            default:
                return $"{Noun(left)} is {Order(bound.Operator, left.Type.Class(), isNegated)} {Noun(right)}";
        }
    }

    private static string Order(ComparisonOperator comparison, TypeClass type, bool isNegated)
    {
        if (type == TypeClass.Date)
        {
            return $"{(isNegated ? "not " : "")}{(comparison == ComparisonOperator.Less ? "before" : "after")}";
        }

        (string less, string more) = type == TypeClass.Enum ? ("below", "above") : ("less than", "more than");
        return (comparison, isNegated) switch
        {
            (ComparisonOperator.Less, false) or (ComparisonOperator.GreaterOrSame, true) => less,
            (ComparisonOperator.Greater, false) or (ComparisonOperator.LessOrSame, true) => more,
            (ComparisonOperator.Less, true) or (ComparisonOperator.GreaterOrSame, false) => "at least",
            _ => "at most",
        };
    }
}
