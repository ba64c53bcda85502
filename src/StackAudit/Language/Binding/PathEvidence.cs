using StackAudit.Language.Syntax;

namespace StackAudit.Language.Binding;

/// <summary>Finds the <c>reaches</c> in a condition whose yes can make it hold: their paths are the evidence.</summary>
internal static class PathEvidence
{
    public static bool IsIn(BoundExpression condition) => condition is BoundReaches || PartsOf(condition).Any(IsIn);

    /// <summary>Whether the condition cannot hold without a path.</summary>
    public static bool IsSure(BoundExpression condition) =>
        condition is BoundReaches || (condition is BoundLogical { IsAnd: false } ? PartsOf(condition).All(IsSure) : PartsOf(condition).Any(IsSure));

    /// <summary>The parts of a condition in which evidence may stand. That of a definition stands on names of its own.</summary>
    public static IReadOnlyList<BoundExpression> PartsOf(BoundExpression condition) => condition switch
    {
        BoundLogical chain => chain.Operands,
        BoundLocal { Symbol.Value: { } value } => [value],
        BoundDefinition { Symbol.Value: { } value } => [value],
        BoundOver { Quantifier: Quantifier.Any, Where: { } where } => [where],
        _ => [],
    };
}
