using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

internal sealed partial class ExpressionWords
{
    private string Membership(BoundComparison bound, bool isNegated)
    {
        string not = isNegated ? " not" : "";
        (BoundExpression left, BoundExpression right) = (bound.Left, bound.Right);
        switch (bound.Operator)
        {
            case ComparisonOperator.In when Elements(right) is { } choices:
                return $"{Noun(left)} is {OneOf(choices, isNegated)}";
            case ComparisonOperator.In:
                return $"{Noun(left)} is{not} among {Noun(right)}";
            case ComparisonOperator.Contains when left is BoundField { Name: "data", Target: { Type: ReferenceType { Kinds: ["flow"] } } flow }:
                return $"{Noun(flow)} {(isNegated ? "does not carry" : "carries")} {Noun(right)}";
            case ComparisonOperator.Contains:
                return $"{Noun(right)} is{not} among {Noun(left)}";
            case ComparisonOperator.Overlaps when Elements(right) is { } wanted:
                return $"{(isNegated ? "none of " : "")}{Enumeration.Join(wanted, isNegated ? " and " : " or ")} is among {Noun(left)}";
            case ComparisonOperator.Overlaps:
                return $"{Noun(left)} and {Noun(right)} have {(isNegated ? "nothing" : "something")} in common";
            case ComparisonOperator.Within when left.Type.IsList():
                return $"{(isNegated ? "not all" : "all")} of {Noun(left)} lie within {AnyOf(right)}";
            default:
                return $"{Noun(left)} {(isNegated ? "does not lie" : "lies")} within {AnyOf(right)}";
        }
    }

    // It is enough to lie within one of them.
    private string AnyOf(BoundExpression bound) => Elements(bound) is { } choices ? Enumeration.Join(choices, " or ") : Noun(bound);

    // The elements of a list that is written out.
    private string[]? Elements(BoundExpression bound) => bound switch
    {
        BoundList list when list.Elements.All(element => element.When == null) => [.. list.Elements.Select(element => Noun(element.Value))],
        BoundConstant { Value: object[] items, Type: ListType list } => [.. items.Select(item => ConstantWords.Told(item, list.Element))],
        BoundConversion conversion => Elements(conversion.Operand),
        _ => null,
    };

    private string List(BoundList list)
    {
        if (list.Elements.Count == 0)
        {
            return "nothing";
        }

        return list.Elements.All(element => element.When == null)
            ? Joined(list.Elements.Select(element => element.Value), " and ")
            : $"the list of {string.Join("; ", list.Elements.Select(Element))}";
    }

    private string Element(BoundElement element) => element.When == null ? Noun(element.Value) : $"{Noun(element.Value)} where {Condition(element.When)}";

    private static string OneOf(string[] choices, bool isNegated) => choices.Length switch
    {
        1 => $"{(isNegated ? "not " : "")}{choices[0]}",
        2 => isNegated ? $"neither {choices[0]} nor {choices[1]}" : $"{choices[0]} or {choices[1]}",
        _ => $"{(isNegated ? "none" : "one")} of {Enumeration.Join(choices, isNegated ? " and " : " or ")}",
    };

    // The body is a field of the element; what is written down in records is named by its path.
    private string Mapped(BoundMap map)
    {
        string path = LastOf(map.Body);
        BoundExpression list = map.List;
        while (list is BoundMap { Body: BoundField { Type: RecordType, Fields: [{ IsComputed: false }, ..] } record } outer)
        {
            path = $"{record.Name}.{path}";
            list = outer.List;
        }

        return $"the {(ReferenceEquals(list, map.List) ? FieldWords.Noun(path) : $"`{path}`")} of each of {Noun(list)}";
    }

    private string LastOf(BoundExpression body) => body switch
    {
        BoundField field => field.Name,
        BoundDefinition definition => definition.Symbol.Name,
        BoundIdentity => "id",
        BoundKindOf => "kind",
        _ => Noun(body),
    };

    private string Question(BoundOver over, bool isNegated)
    {
        if (over.Element is not { } element)
        {
            return $"there is {(over.Quantifier == Quantifier.Any != isNegated ? "something" : "nothing")} in {Noun(over.List)}";
        }

        string among = $"{One(element)} among {Noun(over.List)}";
        if (over.Quantifier != Quantifier.Every)
        {
            string some = over.Quantifier == Quantifier.Any != isNegated ? "at least one" : "no";
            return over.Where == null ? $"there is {some} {among}" : $"there is {some} {among} for which {Condition(over.Where)}";
        }

        string where = over.Where == null ? "" : $" for which {Condition(over.Where)}";
        string holds = Condition(over.Value!, isNegated);
        return isNegated ? $"there is at least one {among}{where} of which it holds that {holds}" : $"of every {among}{where} it holds that {holds}";
    }

    private string Summary(BoundOver over)
    {
        if (over is { Quantifier: Quantifier.Count, Element: null, List: BoundOver { Quantifier: Quantifier.List, Value: null, Element: not null } counted })
        {
            return $"the number of {Each(counted)}";
        }

        string? list = over.Element == null ? Noun(over.List) : null;
        string each = list ?? $"every {Each(over)}";
        string values = over.Value == null ? each : $"{Noun(over.Value)} over {each}";
        return over.Quantifier switch
        {
            Quantifier.List => over.Value == null ? each : $"{Noun(over.Value)} for {each}",
            Quantifier.Count => $"the number of {(list == null ? Each(over) : $"things in {list}")}",
            _ => $"the {Superlative(over.Quantifier, (over.Value?.Type ?? over.List.Type.Element()!).Class())} of {values}",
        };
    }

    private string Each(BoundOver over) => $"{One(over.Element!)} among {Noun(over.List)}{(over.Where == null ? "" : $" for which {Condition(over.Where)}")}";

    private static string Superlative(Quantifier quantifier, TypeClass type) => (quantifier, type) switch
    {
        (Quantifier.Min, TypeClass.Date) => "earliest",
        (Quantifier.Max, TypeClass.Date) => "latest",
        (Quantifier.Min, _) => type == TypeClass.Enum ? "lowest" : "smallest",
        (Quantifier.Max, _) => type == TypeClass.Enum ? "highest" : "largest",
        (Quantifier.Product, _) => "product",
        (Quantifier.Average, _) => "average",
        _ => "sum",
    };
}
