using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A word read in the vocabulary of the other side, or a number as money in the stack's currency.</summary>
internal sealed record BoundConversion(BoundExpression Operand, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
