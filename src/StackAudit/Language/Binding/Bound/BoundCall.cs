using StackAudit.Language.Functions;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A call of a built-in function.</summary>
internal sealed record BoundCall(FunctionSymbol Function, IReadOnlyList<BoundExpression> Arguments, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
