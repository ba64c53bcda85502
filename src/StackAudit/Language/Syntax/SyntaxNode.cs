using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>What was written, as it was written; names are not resolved yet.</summary>
internal abstract record SyntaxNode(TextSpan Span);
