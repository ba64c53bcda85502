using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Every unordered pair of a kind once, the smaller id first.</summary>
internal sealed record BoundPairSource(EntityKind Kind, LocalSymbol First, LocalSymbol Second, TextSpan Span) : BoundSource(Span);
