using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A look-up in a table.</summary>
internal sealed record BoundLookup(TableSymbol Table, IReadOnlyList<BoundExpression> Keys, TextSpan Span) : BoundExpression(Table.Value, Span);
