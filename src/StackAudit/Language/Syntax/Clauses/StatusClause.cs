using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>status deprecated "why"</c>.</summary>
internal sealed record StatusClause(WordSyntax Status, StringSyntax? Reason, TextSpan Span) : SyntaxNode(Span);
