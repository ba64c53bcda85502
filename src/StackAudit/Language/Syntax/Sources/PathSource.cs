using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>path as p from A as a to B as b along …</c>.</summary>
internal sealed record PathSource(WordSyntax? Alias, PathEnd From, PathEnd To, RouteSyntax Route, TextSpan Span) : SourceSyntax(Span);
