using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.QuotationGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>The clauses that several kinds of items have.</summary>
internal static class SharedClauses
{
    public static readonly ClauseForm Because = new("because",
        from word in Keyword("because")
        from text in Quotation
        select new BecauseClause(text, Spans.Over(word, text)));

    public static readonly ClauseForm Help = new("help",
        from word in Keyword("help")
        from text in Quotation
        select new HelpClause(text, Spans.Over(word, text)));

    public static readonly ClauseForm Param = new("param", ParamGrammar.Param);

    public static readonly ClauseForm ForEach = new("for",
        from word in Keyword("for")
        from each in Keyword("each")
        from source in SourceGrammar.Source
        select new ForEachClause(source, Spans.Over(word, source)));

    public static readonly ClauseForm Where = new("where",
        from word in Keyword("where")
        from condition in Condition
        select new WhereClause(condition, Spans.Over(word, condition)));

    public static readonly ClauseForm Unless = new("unless",
        from word in Keyword("unless")
        from condition in Condition
        select new UnlessClause(condition, Spans.Over(word, condition)));

    public static readonly ClauseForm Needs = new("needs",
        from word in Keyword("needs")
        from facts in Places
        select new NeedsClause(facts, Spans.Over(word, facts[^1])));

    public static readonly ClauseForm Let = new("let",
        from word in Keyword("let")
        from name in Name
        from sign in Symbol("=")
        from value in Condition
        select new LetClause(name, value, Spans.Over(word, value)));
}
