using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>link "address"</c>.</summary>
internal sealed record LinkClause(StringSyntax Address, TextSpan Span) : SyntaxNode(Span);
