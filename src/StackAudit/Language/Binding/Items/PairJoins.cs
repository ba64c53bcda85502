using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Looks for what joins the two of a pair: every two of a kind are many, and only a condition that joins them finds the few that matter.</summary>
internal static class PairJoins
{
    /// <summary>Whether a condition holds the two against each other.</summary>
    public static bool Joins(BoundExpression condition, BoundPairSource pair) => condition switch
    {
        BoundError => true,
        BoundLogical { IsAnd: true } chain => chain.Operands.Any(operand => Joins(operand, pair)),
        BoundComparison { IsNegated: false, Operator: ComparisonOperator.Same or ComparisonOperator.Overlaps or ComparisonOperator.Contains } join =>
            (BoundTree.Uses(join.Left, pair.First) && BoundTree.Uses(join.Right, pair.Second)) ||
            (BoundTree.Uses(join.Left, pair.Second) && BoundTree.Uses(join.Right, pair.First)),
        _ => false,
    };

    /// <summary>A condition to propose: over what the rule reads of both, or else over the first list that the kind has; null when there is none.</summary>
    public static string? Propose(BoundPairSource pair, IEnumerable<BoundExpression> expressions)
    {
        BoundField[] read = [.. expressions.SelectMany(BoundTree.All).OfType<BoundField>().Where(field => Relation(field.Type) != null)];
        IEnumerable<string> ofSecond = read.Where(field => IsOf(field, pair.Second)).Select(field => field.Name);
        Field? shared = read.Where(field => IsOf(field, pair.First)).IntersectBy(ofSecond, field => field.Name).Select(field => field.Fields[0]).FirstOrDefault();
        Field? field = shared ?? pair.Kind.Fields.Stored.FirstOrDefault(field => field.Type is ListType { Element: ReferenceType }) ?? pair.Kind.Fields.Find("tags");
        return field == null ? null : $"{pair.First.Name}.{field.Name} {Relation(field.Type)} {pair.Second.Name}.{field.Name}";
    }

    private static bool IsOf(BoundField field, LocalSymbol local) => field.Target is BoundLocal { Symbol: var symbol } && symbol == local;

    private static string? Relation(FieldType type) => type switch
    {
        ListType { Element: not RecordType } => "overlaps",
        ReferenceType => "is",
        _ => null,
    };
}
