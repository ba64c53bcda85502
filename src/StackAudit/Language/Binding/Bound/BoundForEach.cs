using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Goes on once for each.</summary>
internal sealed record BoundForEach(BoundSource Source, TextSpan Span) : BoundClause(Span);
