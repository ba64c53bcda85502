using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.QuotationGrammar;
using static StackAudit.Language.Parsing.ScopeGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>The lines of a verdict.</summary>
internal static class VerdictClauses
{
    private static readonly Parser<ExpressionSyntax?> Otherwise = Keyword("otherwise").Select(_ => (ExpressionSyntax?)null);

    private static readonly ClauseForm Lane = new("lane",
        from word in Keyword("lane")
        from lane in Name
        from condition in When.XOr(Otherwise)
        from colon in Colon
        from text in Quotation
        select new LaneClause(lane, condition, text, Spans.Over(word, text)));

    private static readonly ClauseForm Reject = new("reject",
        from word in Keyword("reject")
        from scope in Scope
        from colon in Colon
        from text in Quotation
        select new RejectClause(scope, text, Spans.Over(word, text)));

    private static readonly ClauseForm Ask = new("ask",
        from word in Keyword("ask")
        from scope in Scope
        from colon in Colon
        from text in Quotation
        from to in Keyword("to")
        from addressee in Sum
        select new AskClause(scope, text, addressee, Spans.Over(word, addressee)));

    private static readonly Parser<ExpressionSyntax> Clears = SumAfter("clears");

    private static readonly ClauseForm Condition = new("condition",
        from word in Keyword("condition")
        from scope in Scope
        from colon in Colon
        from text in Quotation
        from owned in Keyword("owner")
        from owner in Sum
        from dated in Keyword("due")
        from due in Sum
        from clears in Clears.OrNull()
        select new ConditionClause(scope, text, owner, due, clears, Spans.Over(word, clears ?? due)));

    private static readonly ClauseForm Instead = new("instead",
        from word in Keyword("instead")
        from scope in Keyword("otherwise").Select(_ => (ScopeSyntax?)null).XOr(Scope)
        from colon in Colon
        from text in Quotation
        select new InsteadClause(scope, text, Spans.Over(word, text)));

    private static readonly Parser<Signatory> Side =
        from side in Name
        from scope in OnlyWhen
        select new Signatory(side, scope);

    private static readonly Parser<Signatory> AnySignatory = input =>
        ((TokenInput)input).IsAt("each") || ((TokenInput)input).IsAt("when")
            ? Scope.Select(scope => new Signatory(null, scope))(input)
            : Side(input);

    private static readonly ClauseForm SignOff = new("sign-off",
        from word in Keyword("sign-off")
        from signatory in AnySignatory
        from colon in Colon
        from text in Quotation
        select new SignOffClause(signatory.Side, signatory.Scope, text, Spans.Over(word, text)));

    private static readonly Parser<ExpressionSyntax> Until = SumAfter("until");

    private static readonly ClauseForm Approve = new("approve",
        from word in Keyword("approve")
        from until in Until.OrNull()
        from colon in Colon
        from text in Quotation
        select new ApproveClause(until, text, Spans.Over(word, text)));

    public static readonly IReadOnlyList<ClauseForm> All =
    [
        SharedClauses.Because, SharedClauses.Help, SharedClauses.Param, SharedClauses.Let,
        Lane, Reject, Ask, Condition, Instead, SignOff, Approve,
    ];

    private sealed record Signatory(WordSyntax? Side, ScopeSyntax Scope);
}
