using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>x.id</c>.</summary>
internal sealed record BoundIdentity(BoundExpression Target, TextSpan Span) : BoundExpression(ScalarType.Word, Span);
