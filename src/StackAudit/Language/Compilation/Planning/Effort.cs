using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>Tells what is worth keeping: a look at one field takes no longer than a look at where its value is kept.</summary>
internal static class Effort
{
    /// <summary>Whether it may take more than a few steps by itself.</summary>
    public static bool IsLong(BoundExpression bound) => bound is BoundOver or BoundMap or BoundReaches or BoundCall or BoundArithmetic { Operator: ArithmeticOperator.JoinLists };

    /// <summary>Whether the value is made of what is known before a rule runs: constants, parameters and the day.</summary>
    public static bool IsFixed(BoundExpression bound) => bound is BoundArithmetic or BoundConversion or BoundCall or BoundList && BoundTree.Parts(bound).All(IsKnown);

    private static bool IsKnown(BoundExpression bound) => bound is BoundConstant or BoundParameter or BoundToday || IsFixed(bound);
}
