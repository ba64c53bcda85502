using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>[a, "b" when C]</c>; what is missing is left out.</summary>
internal sealed record BoundList(IReadOnlyList<BoundElement> Elements, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
