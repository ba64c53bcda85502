using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>pair of tools as a, b</c>: every unordered pair once.</summary>
internal sealed record PairSource(WordSyntax Kind, WordSyntax First, WordSyntax Second, TextSpan Span) : SourceSyntax(Span);
