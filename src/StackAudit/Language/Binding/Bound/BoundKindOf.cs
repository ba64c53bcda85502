using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>x.kind</c>, a member of the enum of all kinds.</summary>
internal sealed record BoundKindOf(BoundExpression Target, TextSpan Span) : BoundExpression(EntityKinds.Type, Span);
