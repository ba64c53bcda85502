using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>x in LIST</c>.</summary>
internal sealed record ElementSource(WordSyntax Variable, ExpressionSyntax List, TextSpan Span) : SourceSyntax(Span);
