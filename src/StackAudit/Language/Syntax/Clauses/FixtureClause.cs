using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>given</c>, <c>config</c>, <c>proposal</c> or <c>becomes</c> and its YAML.</summary>
internal sealed record FixtureClause(FixtureKind Kind, StringSyntax Yaml, TextSpan Span) : SyntaxNode(Span);
