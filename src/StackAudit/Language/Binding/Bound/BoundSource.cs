using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>What <c>for each</c> ranges over.</summary>
internal abstract record BoundSource(TextSpan Span);
