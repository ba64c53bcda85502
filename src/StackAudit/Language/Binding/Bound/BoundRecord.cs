using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary><c>{ kind: it, outcome: requested }</c> where a record is expected.</summary>
internal sealed record BoundRecord(RecordType RecordType, IReadOnlyList<(Field Field, BoundExpression Value)> Entries, TextSpan Span) : BoundExpression(RecordType, Span);
