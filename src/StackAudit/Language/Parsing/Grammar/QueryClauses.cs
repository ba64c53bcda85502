using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>The clauses of a query.</summary>
internal static class QueryClauses
{
    private static readonly ClauseForm Show = new("show",
        from word in Keyword("show")
        from columns in Sums
        select new ShowClause(columns, Spans.Over(word, columns[^1])));

    public static readonly IReadOnlyList<ClauseForm> All =
    [
        SharedClauses.ForEach, SharedClauses.Where, SharedClauses.Unless, SharedClauses.Needs, SharedClauses.Let, SharedClauses.Param, Show,
    ];
}
