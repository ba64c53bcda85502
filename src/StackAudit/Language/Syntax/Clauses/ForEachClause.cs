using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>for each …</c>.</summary>
internal sealed record ForEachClause(SourceSyntax Source, TextSpan Span) : SyntaxNode(Span);
