using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.QuotationGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>The clauses that only a rule has, but for those that describe the rule itself.</summary>
internal static class RuleClauses
{
    private static readonly Parser<WordSyntax> Level = AnyOf("error", "warning", "info", "off");

    private static readonly Parser<EachSyntax> Each = ScopeGrammar.Each;

    private static readonly ClauseForm Require = new("require",
        from word in Keyword("require")
        from condition in Condition
        select new RequireClause(condition, Spans.Over(word, condition)));

    private static readonly ClauseForm Forbid = new("forbid",
        from word in Keyword("forbid")
        from condition in Condition
        select new ForbidClause(condition, Spans.Over(word, condition)));

    private static readonly ClauseForm Report = new("report",
        from word in Keyword("report")
        from at in Keyword("at")
        from place in Place
        from colon in Colon
        from message in Quotation
        select new ReportClause(place, message, Spans.Over(word, message)));

    private static readonly ClauseForm Also = new("also",
        from word in Keyword("also")
        from each in Each.OrNull()
        from at in Keyword("at")
        from place in Place
        from colon in Colon
        from message in Quotation
        select new AlsoClause(each, place, message, Spans.Over(word, message)));

    private static readonly ClauseForm Escalate = new("escalate",
        from word in Keyword("escalate")
        from to in Keyword("to")
        from level in Level
        from when in Keyword("when")
        from condition in Condition
        select new EscalateClause(level, condition, Spans.Over(word, condition)));

    private static readonly ClauseForm Assign = new("assign",
        from word in Keyword("assign")
        from to in Keyword("to")
        from people in Sums
        select new AssignClause(people, Spans.Over(word, people[^1])));

    private static readonly ClauseForm Stake = new("stake",
        from word in Keyword("stake")
        from amount in Sum
        select new StakeClause(amount, Spans.Over(word, amount)));

    private static readonly ClauseForm Identify = new("identify",
        from word in Keyword("identify")
        from before in Keyword("by")
        from parts in Places
        select new IdentifyClause(parts, Spans.Over(word, parts[^1])));

    private static readonly ClauseForm Severity = new("severity",
        from word in Keyword("severity")
        from level in Level
        select new SeverityClause(level, Spans.Over(word, level)));

    public static readonly IReadOnlyList<ClauseForm> All =
    [
        Severity, .. MetadataClauses.All, SharedClauses.Because, SharedClauses.Help, SharedClauses.Param,
        SharedClauses.ForEach, SharedClauses.Where, SharedClauses.Unless, SharedClauses.Needs, SharedClauses.Let,
        Require, Forbid, Report, Also, Escalate, Assign, Stake, Identify, FixGrammar.Fix,
    ];
}
