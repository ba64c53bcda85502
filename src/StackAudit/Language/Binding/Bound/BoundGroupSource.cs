using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>The entities of a kind by key, in the order of keys.</summary>
internal sealed record BoundGroupSource(EntityKind Kind, LocalSymbol Member, BoundExpression Key, LocalSymbol Group, TextSpan Span) : BoundSource(Span);
