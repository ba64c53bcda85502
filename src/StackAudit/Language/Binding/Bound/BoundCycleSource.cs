using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>One circle for each strongly connected part.</summary>
internal sealed record BoundCycleSource(LocalSymbol Cycle, BoundRoute Route, TextSpan Span) : BoundSource(Span);
