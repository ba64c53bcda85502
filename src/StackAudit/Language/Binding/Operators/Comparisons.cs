using StackAudit.Language.Syntax;

namespace StackAudit.Language.Binding;

/// <summary>Which relation fits which types. A further pair of types is a further row.</summary>
internal static class Comparisons
{
    private static readonly TypeClass[] WithIdentity =
    [
        TypeClass.Text, TypeClass.Number, TypeClass.Money, TypeClass.YesNo, TypeClass.Date, TypeClass.Duration,
        TypeClass.Region, TypeClass.Enum, TypeClass.Entity, TypeClass.Record,
    ];

    private static readonly TypeClass[] WithOrder = [TypeClass.Number, TypeClass.Money, TypeClass.Duration, TypeClass.Enum];

    public static IReadOnlyList<ComparisonRow> Rows { get; } =
    [
        .. WithIdentity.Select(type => new ComparisonRow(Relation.Is, type, type, ComparisonOperator.Same)),
        .. WithIdentity.Select(type => new ComparisonRow(Relation.IsNot, type, type, ComparisonOperator.Same, IsNegated: true)),
        .. WithOrder.Select(type => new ComparisonRow(Relation.AtLeast, type, type, ComparisonOperator.GreaterOrSame)),
        .. WithOrder.Select(type => new ComparisonRow(Relation.AtMost, type, type, ComparisonOperator.LessOrSame)),
        .. WithOrder.Select(type => new ComparisonRow(Relation.MoreThan, type, type, ComparisonOperator.Greater)),
        .. WithOrder.Select(type => new ComparisonRow(Relation.LessThan, type, type, ComparisonOperator.Less)),
        new(Relation.IsBefore, TypeClass.Date, TypeClass.Date, ComparisonOperator.Less),
        new(Relation.IsNotBefore, TypeClass.Date, TypeClass.Date, ComparisonOperator.Less, IsNegated: true),
        new(Relation.IsAfter, TypeClass.Date, TypeClass.Date, ComparisonOperator.Greater),
        new(Relation.IsNotAfter, TypeClass.Date, TypeClass.Date, ComparisonOperator.Greater, IsNegated: true),
        new(Relation.IsOlderThan, TypeClass.Date, TypeClass.Duration, ComparisonOperator.OlderThan),
        new(Relation.IsNotOlderThan, TypeClass.Date, TypeClass.Duration, ComparisonOperator.OlderThan, IsNegated: true),
        new(Relation.IsDueWithin, TypeClass.Date, TypeClass.Duration, ComparisonOperator.DueWithin),
        new(Relation.IsNotDueWithin, TypeClass.Date, TypeClass.Duration, ComparisonOperator.DueWithin, IsNegated: true),
        new(Relation.IsWithin, TypeClass.Any, TypeClass.List, ComparisonOperator.Within),
        new(Relation.IsNotWithin, TypeClass.Any, TypeClass.List, ComparisonOperator.Within, IsNegated: true),
        new(Relation.In, TypeClass.Any, TypeClass.List, ComparisonOperator.In),
        new(Relation.NotIn, TypeClass.Any, TypeClass.List, ComparisonOperator.In, IsNegated: true),
        new(Relation.Contains, TypeClass.List, TypeClass.Any, ComparisonOperator.Contains),
        new(Relation.Contains, TypeClass.Text, TypeClass.Text, ComparisonOperator.ContainsText),
        new(Relation.Overlaps, TypeClass.List, TypeClass.List, ComparisonOperator.Overlaps),
        new(Relation.Matches, TypeClass.Text, TypeClass.Text, ComparisonOperator.Matches),
        new(Relation.StartsWith, TypeClass.Text, TypeClass.Text, ComparisonOperator.StartsWith),
        new(Relation.EndsWith, TypeClass.Text, TypeClass.Text, ComparisonOperator.EndsWith),
    ];

    public static ComparisonRow? Find(Relation relation, TypeClass left, TypeClass right)
    {
        foreach (ComparisonRow row in Rows)
        {
            if (row.Relation == relation && Fits(row.Left, left) && Fits(row.Right, right))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The relation as it is written.</summary>
    public static string Words(this Relation relation) => relation switch
    {
        Relation.Is => "is",
        Relation.IsNot => "is not",
        Relation.IsMissing => "is missing",
        Relation.IsPresent => "is present",
        Relation.IsEmpty => "is empty",
        Relation.IsNotEmpty => "is not empty",
        Relation.IsBefore => "is before",
        Relation.IsNotBefore => "is not before",
        Relation.IsAfter => "is after",
        Relation.IsNotAfter => "is not after",
        Relation.IsOlderThan => "is older than",
        Relation.IsNotOlderThan => "is not older than",
        Relation.IsDueWithin => "is due within",
        Relation.IsNotDueWithin => "is not due within",
        Relation.IsWithin => "is within",
        Relation.IsNotWithin => "is not within",
        Relation.AtLeast => ">=",
        Relation.AtMost => "<=",
        Relation.MoreThan => ">",
        Relation.LessThan => "<",
        Relation.In => "in",
        Relation.NotIn => "not in",
        Relation.Contains => "contains",
        Relation.Overlaps => "overlaps",
        Relation.Matches => "matches",
        Relation.StartsWith => "starts with",
        _ => "ends with",
    };

    private static bool Fits(TypeClass wanted, TypeClass given) => wanted == given || given == TypeClass.Error || (wanted == TypeClass.Any && given != TypeClass.Way);
}
