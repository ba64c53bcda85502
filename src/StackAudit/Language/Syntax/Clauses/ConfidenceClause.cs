using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>confidence high</c>.</summary>
internal sealed record ConfidenceClause(WordSyntax Level, TextSpan Span) : SyntaxNode(Span);
