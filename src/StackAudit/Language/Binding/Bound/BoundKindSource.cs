using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Every entity of a kind, in the order of ids.</summary>
internal sealed record BoundKindSource(EntityKind Kind, LocalSymbol Local, TextSpan Span) : BoundSource(Span);
