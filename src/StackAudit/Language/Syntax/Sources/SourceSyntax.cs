using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>What <c>for each</c> ranges over.</summary>
internal abstract record SourceSyntax(TextSpan Span) : SyntaxNode(Span);
