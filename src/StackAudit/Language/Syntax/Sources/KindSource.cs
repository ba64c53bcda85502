using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>tool as x</c>: every entity of a kind.</summary>
internal sealed record KindSource(WordSyntax Kind, WordSyntax? Alias, TextSpan Span) : SourceSyntax(Span);
