using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>as of 2026-06-30</c>.</summary>
internal sealed record AsOfClause(DateLiteral Date, TextSpan Span) : SyntaxNode(Span);
