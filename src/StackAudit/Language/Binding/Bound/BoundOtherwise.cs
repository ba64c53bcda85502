using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>a otherwise b</c>.</summary>
internal sealed record BoundOtherwise(BoundExpression Value, BoundExpression Default, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
