using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>A reaches B along …</c>.</summary>
internal sealed record BoundReaches(BoundExpression From, BoundExpression To, BoundRoute? Route, TextSpan Span) : BoundExpression(ScalarType.YesNo, Span);
