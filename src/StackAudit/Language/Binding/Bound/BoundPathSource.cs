using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>One path for each start and target that are named, the shortest.</summary>
internal sealed record BoundPathSource(LocalSymbol Path, BoundPathEnd From, BoundPathEnd To, BoundRoute Route, TextSpan Span) : BoundSource(Span);
