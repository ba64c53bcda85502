using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>What to write instead of a comparison that does not fit.</summary>
internal static class ComparisonHelp
{
    public static string? For(Relation relation, BoundExpression left, BoundExpression right) => relation switch
    {
        _ when QuotedWord(left.Type.Element() ?? left.Type, right) is { } word => $"A word stands without quotes: `{word}`.",
        Relation.AtLeast or Relation.AtMost or Relation.MoreThan or Relation.LessThan when left.Type.Class() == TypeClass.Date => "Between dates say `is before`, `is after` or `is not older than`.",
        Relation.AtLeast or Relation.AtMost or Relation.MoreThan or Relation.LessThan or
            Relation.IsBefore or Relation.IsNotBefore or Relation.IsAfter or Relation.IsNotAfter or
            Relation.IsOlderThan or Relation.IsNotOlderThan or Relation.IsDueWithin or Relation.IsNotDueWithin when left.Type.IsList() => "The left side is a list: say `any(x in LIST where …)`, or compare its `count`.",
        Relation.AtLeast or Relation.AtMost or Relation.MoreThan or Relation.LessThan or Relation.Is or Relation.IsNot when left.Type.Class() == TypeClass.Duration => LengthsOfTime.Help(right),
        Relation.IsOlderThan or Relation.IsNotOlderThan or Relation.IsDueWithin or Relation.IsNotDueWithin => LengthsOfTime.Help(right),
        Relation.Is or Relation.IsNot or Relation.Contains when (left.Type.Element() ?? left.Type).Class() == TypeClass.Entity && right is BoundConstant { Value: string id } && right.Type.Class() == TypeClass.Text => ById(id),
        Relation.AtLeast or Relation.AtMost or Relation.MoreThan or Relation.LessThan when left.Type is EnumType { IsOrdered: false } => "These words have no order: compare with `is` or `in`.",
        Relation.Is or Relation.IsNot when left.Type is EnumType words && right is BoundLocal local && words.Find(local.Symbol.Name) != null =>
            $"`{local.Symbol.Name}` is a name here: give it another one with `as`.",
        Relation.Is or Relation.IsNot when left.Type.Class() == TypeClass.Number && right is BoundConstant { Value: string } => "A number stands without quotes.",
        Relation.Is when left.Type.IsList() && !right.Type.IsList() => "The left side is a list: say `contains`.",
        Relation.IsNot when left.Type.IsList() && !right.Type.IsList() => "The left side is a list: say `not LIST contains …`.",
        Relation.Is or Relation.IsNot when right.Type.IsList() => "The right side is a list: say `in`, `overlaps` or `is within`.",
        Relation.In or Relation.NotIn when left.Type.IsList() => "The left side is a list: say `overlaps` or `is within`.",
        Relation.Contains when right.Type.IsList() => "The right side is a list: say `overlaps`.",
        Relation.Overlaps when left.Type.IsList() != right.Type.IsList() => "`overlaps` compares two lists: for a single value say `contains` or `in`.",
        Relation.In or Relation.NotIn or Relation.IsWithin or Relation.IsNotWithin when !right.Type.IsList() => "The right side must be a list, such as `[a, b]`.",
        _ => null,
    };

    /// <summary>For a word or text opposite an entity.</summary>
    public static string ById(string id) => $"An entity is known by its id: say `x.id is \"{id}\"`.";

    private static string? QuotedWord(FieldType type, BoundExpression right)
    {
        BoundExpression? first = right is BoundList { Elements: [var element, ..] } ? element.Value : right;
        return type is EnumType && first is BoundConstant { Value: string text, Type: ScalarType { Scalar: Scalar.Text } } ? text : null;
    }
}
