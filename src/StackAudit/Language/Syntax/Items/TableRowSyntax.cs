using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>key, key: value</c>; a quoted key is held without its quotes, <c>else</c> stands for all other keys.</summary>
internal sealed record TableRowSyntax(IReadOnlyList<WordSyntax> Keys, ExpressionSyntax Value, TextSpan Span) : SyntaxNode(Span);
