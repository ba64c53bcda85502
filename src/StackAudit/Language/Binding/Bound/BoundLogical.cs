using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A chain of <c>and</c> or of <c>or</c>, evaluated from the left until it is decided.</summary>
internal sealed record BoundLogical(bool IsAnd, IReadOnlyList<BoundExpression> Operands, TextSpan Span) : BoundExpression(ScalarType.YesNo, Span);
