using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.QuotationGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>The clauses of a test: a day, what is given, what is expected.</summary>
internal static class TestClauses
{
    private static readonly ClauseForm AsOf = new("as",
        from word in Keyword("as")
        from of in Keyword("of")
        from date in LiteralGrammar.Date
        select new AsOfClause(date, Spans.Over(word, date)));

    private static readonly Parser<ExpectClause> Nothing =
        from word in Keyword("nothing")
        select new ExpectClause(null, 0, null, word.Span);

    private static readonly Parser<ExpectClause> Findings =
        from number in LiteralGrammar.WholeNumber
        from word in AnyOf("finding", "findings")
        select new ExpectClause(null, (int)number.Value, null, word.Span);

    private static readonly Parser<WordSyntax> InLane =
        from before in Keyword("in")
        from word in Keyword("lane")
        from lane in Name
        select lane;

    private static readonly Parser<ExpectClause> Outcome =
        from outcome in AnyOf("approve", "conditions", "inconclusive", "reject")
        from lane in InLane.OrNull()
        select new ExpectClause(outcome, null, lane, (lane ?? outcome).Span);

    private static readonly ClauseForm Expect = new("expect",
        from word in Keyword("expect")
        from expected in Nothing.XOr(Outcome).XOr(Findings)
        select expected with { Span = Spans.Over(word, expected) });

    public static readonly IReadOnlyList<ClauseForm> All =
    [
        AsOf, Fixture("given", FixtureKind.Given), Fixture("config", FixtureKind.Config), Fixture("proposal", FixtureKind.Proposal),
        Fixture("becomes", FixtureKind.Becomes), SharedClauses.Param, Expect,
    ];

    private static ClauseForm Fixture(string keyword, FixtureKind kind) => new(keyword,
        from word in Keyword(keyword)
        from yaml in Quotation
        select new FixtureClause(kind, yaml, Spans.Over(word, yaml)));
}
