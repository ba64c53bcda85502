using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>group of tools as g by EXPR</c>.</summary>
internal sealed record GroupSource(WordSyntax Kind, WordSyntax? Alias, ExpressionSyntax Key, TextSpan Span) : SourceSyntax(Span);
