using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary><c>each x in LIST where COND when COND</c>.</summary>
internal static class ScopeGrammar
{
    private static readonly Parser<ExpressionSyntax> Where = ConditionAfter("where");

    public static readonly Parser<ExpressionSyntax> When = ConditionAfter("when");

    public static readonly Parser<EachSyntax> Each =
        from word in Keyword("each")
        from variable in Name
        from before in Keyword("in")
        from list in Sum
        from condition in Where.OrNull()
        select new EachSyntax(variable, list, condition, Spans.Over(word, condition ?? list));

    private static readonly Parser<ScopeSyntax> EachWhen =
        from each in Each
        from condition in When.OrNull()
        select new ScopeSyntax(each, condition, Spans.Over(each, condition ?? (SyntaxNode)each));

    /// <summary>A scope that is only a condition.</summary>
    public static readonly Parser<ScopeSyntax> OnlyWhen =
        from word in Keyword("when")
        from condition in Condition
        select new ScopeSyntax(null, condition, Spans.Over(word, condition));

    public static readonly Parser<ScopeSyntax> Scope = EachWhen.XOr(OnlyWhen);
}
