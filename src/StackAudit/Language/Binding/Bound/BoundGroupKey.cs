using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>g.key</c>.</summary>
internal sealed record BoundGroupKey(BoundExpression Target, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
