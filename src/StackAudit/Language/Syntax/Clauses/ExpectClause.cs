using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>expect nothing</c> (no findings), <c>expect 2 findings</c>, or <c>expect approve in lane fast</c>.</summary>
internal sealed record ExpectClause(WordSyntax? Outcome, int? Findings, WordSyntax? Lane, TextSpan Span) : SyntaxNode(Span);
