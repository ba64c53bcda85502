using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>A piece of a quoted text.</summary>
internal abstract record StringPart(TextSpan Span) : SyntaxNode(Span);
