using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>One operator between one pair of types. Without a result it is the type that takes both: a percent less a percent is a percent.</summary>
internal readonly record struct ArithmeticRow(char Symbol, TypeClass Left, TypeClass Right, ArithmeticOperator Operator, FieldType? Result)
{
    /// <summary>Whether the result is missing when the right side is zero.</summary>
    public bool Divides => Symbol == '/';
}
