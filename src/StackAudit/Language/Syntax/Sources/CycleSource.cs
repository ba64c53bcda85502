using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>cycle of tools as loop along …</c>.</summary>
internal sealed record CycleSource(WordSyntax Kind, WordSyntax? Alias, RouteSyntax Route, TextSpan Span) : SourceSyntax(Span);
