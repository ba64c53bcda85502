using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A value that is known before anything runs.</summary>
internal sealed record BoundConstant(object? Value, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
