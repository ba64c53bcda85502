using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>along flows with C avoiding tools with D by least E</c>, from <c>flows</c> on.</summary>
internal sealed record RouteSyntax(WordSyntax Edges, ExpressionSyntax? With, WordSyntax? Avoided, ExpressionSyntax? AvoidedWith, ExpressionSyntax? Least, TextSpan Span) : SyntaxNode(Span);
