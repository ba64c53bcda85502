using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>name: value</c> of a record.</summary>
internal sealed record RecordEntry(WordSyntax Name, ExpressionSyntax Value, TextSpan Span) : SyntaxNode(Span);
