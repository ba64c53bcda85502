using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Comparisons become their neighbours: the other side of the border, and the opposite.</summary>
internal static class ComparisonMutants
{
    private const string Not = "not";

    public static IEnumerable<Mutant> Of(ComparisonExpression comparison, SyntaxNode? parent, SourceText source)
    {
        foreach (string neighbour in NeighboursOf(comparison.Relation))
        {
            yield return Mutant.Of(comparison.OperatorSpan, neighbour);
        }

        // Behind a `not`, dropping that is the opposite.
        if (!HasOpposite(comparison.Relation) && parent is not NotExpression)
        {
            yield return Negated(comparison, source);
        }

        if (comparison is { Right: DurationLiteral or DateLiteral, Relation: Relation.IsOlderThan or Relation.IsNotOlderThan or Relation.IsDueWithin or Relation.IsNotDueWithin })
        {
            foreach (Mutant moved in MovedValues.Of(comparison.Right, source))
            {
                yield return moved;
            }
        }
    }

    public static Mutant Negated(ExpressionSyntax condition, SourceText source)
    {
        TextSpan place = condition is ComparisonExpression comparison ? comparison.OperatorSpan : condition.Span;
        string becomes = condition is ComparisonExpression ? $"{Not} … {source.Slice(place)}" : Not;
        return new Mutant(condition.Span, $"{Not} {source.Slice(condition.Span)}", place, becomes);
    }

    private static bool HasOpposite(Relation relation) => relation is not (Relation.Contains or Relation.Overlaps or Relation.Matches or Relation.StartsWith or Relation.EndsWith);

    private static string[] NeighboursOf(Relation relation) => relation switch
    {
        Relation.Is => ["is not"],
        Relation.IsNot => ["is"],
        Relation.IsMissing => ["is present"],
        Relation.IsPresent => ["is missing"],
        Relation.IsEmpty => ["is not empty"],
        Relation.IsNotEmpty => ["is empty"],
        Relation.IsBefore => ["is not after", "is not before"],
        Relation.IsNotAfter => ["is before", "is after"],
        Relation.IsAfter => ["is not before", "is not after"],
        Relation.IsNotBefore => ["is after", "is before"],
        Relation.IsOlderThan => ["is not older than"],
        Relation.IsNotOlderThan => ["is older than"],
        Relation.IsDueWithin => ["is not due within"],
        Relation.IsNotDueWithin => ["is due within"],
        Relation.IsWithin => ["is not within", "overlaps"],
        Relation.IsNotWithin => ["is within"],
        Relation.AtLeast => [">", "<"],
        Relation.AtMost => ["<", ">"],
        Relation.MoreThan => [">=", "<="],
        Relation.LessThan => ["<=", ">="],
        Relation.In => ["not in"],
        Relation.NotIn => ["in"],
        Relation.Overlaps => ["is within"],
        Relation.StartsWith or Relation.EndsWith => ["contains"],
        _ => [],
    };
}
