using StackAudit.Language.Syntax;

namespace StackAudit.Language.Binding;

/// <summary>One relation between one pair of types.</summary>
internal readonly record struct ComparisonRow(Relation Relation, TypeClass Left, TypeClass Right, ComparisonOperator Operator, bool IsNegated = false);
