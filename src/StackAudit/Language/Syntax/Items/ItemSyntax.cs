using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>What starts in column 1 of a rule file.</summary>
internal abstract record ItemSyntax(TextSpan Span) : SyntaxNode(Span);
