using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>all tools</c>.</summary>
internal sealed record BoundAll(EntityKind Kind, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
