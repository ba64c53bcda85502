using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary><c>along flows with C avoiding tools with D by least E</c>.</summary>
internal static class RouteGrammar
{
    private static readonly Parser<ExpressionSyntax> With = ConditionAfter("with");

    private static readonly Parser<Detour> Avoiding =
        from word in Keyword("avoiding")
        from nodes in Name
        from condition in With
        select new Detour(nodes, condition);

    private static readonly Parser<ExpressionSyntax> ByLeast =
        from before in Keyword("by")
        from least in Keyword("least")
        from total in Sum
        select total;

    public static readonly Parser<RouteSyntax> Along =
        from word in Keyword("along")
        from edges in Name
        from with in With.OrNull()
        from detour in Avoiding.OrNull()
        from least in ByLeast.OrNull()
        select new RouteSyntax(edges, with, detour?.Nodes, detour?.Condition, least, Spans.Over(edges, least ?? detour?.Condition ?? with ?? (SyntaxNode)edges));

    private sealed record Detour(WordSyntax Nodes, ExpressionSyntax Condition);
}
