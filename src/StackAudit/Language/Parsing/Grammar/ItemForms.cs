using Sprache;
using StackAudit.Language.Syntax;
using StackAudit.Text;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.QuotationGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>Everything that can start in column 1.</summary>
internal static class ItemForms
{
    public const string Test = "test";

    private static readonly Parser<WordSyntax> DotName =
        from dot in Symbol(".")
        from name in Field
        select name;

    private static readonly Parser<WordSyntax> VerdictName =
        from word in Keyword("verdict")
        from name in Name
        select name;

    private static readonly Parser<ItemBuilder> Param =
        ParamGrammar.Param.Select(param => new ItemBuilder((_, span) => param with { Span = span }));

    private static readonly Parser<ItemBuilder> Define =
        from word in Keyword("define")
        from first in Name
        from second in DotName.OrNull()
        from sign in Symbol("=")
        from value in Condition.OrBroken()
        select new ItemBuilder((_, span) => new DefineSyntax(second is null ? null : first, second ?? first, value, span));

    private static readonly Parser<ItemBuilder> Rule =
        from word in Keyword("rule")
        from code in Code
        from name in Name
        from title in Quotation
        select new ItemBuilder((clauses, span) => new RuleSyntax(code, name, title, clauses, span));

    private static readonly Parser<ItemBuilder> Table =
        from word in Keyword("table")
        from name in Name
        from before in Keyword("by")
        from keys in Places
        select new ItemBuilder((rows, span) => new TableSyntax(name, keys, [.. rows.Cast<TableRowSyntax>()], span));

    private static readonly Parser<ItemBuilder> Verdict =
        from name in VerdictName
        from title in Quotation
        select new ItemBuilder((clauses, span) => new VerdictSyntax(name, title, clauses, span));

    private static readonly Parser<ItemBuilder> TestOfVerdict =
        from name in VerdictName
        from title in Quotation
        select new ItemBuilder((clauses, span) => new TestSyntax([], name, title, clauses, span));

    private static readonly Parser<ItemBuilder> TestOfRules =
        from codes in Code.SeparatedByCommas()
        from title in Quotation
        select new ItemBuilder((clauses, span) => new TestSyntax(codes, null, title, clauses, span));

    private static readonly Parser<ItemBuilder> AnyTest =
        from word in Keyword(Test)
        from head in TestOfVerdict.XOr(TestOfRules)
        select head;

    private static readonly Parser<ItemBuilder> Query =
        from word in Keyword("query")
        from title in Quotation
        select new ItemBuilder((clauses, span) => new QuerySyntax(title, clauses, span));

    /// <summary>A query without a head, of which the whole text is the body.</summary>
    public static readonly ItemForm BareQuery = new(
        "",
        Parse.Return(new ItemBuilder((clauses, span) => new QuerySyntax(new StringSyntax([], false, span), clauses, span))),
        new ItemBody("a clause of a query", "the next clause", QueryClauses.All));

    public static readonly IReadOnlyList<ItemForm> All =
    [
        new("param", Param, ItemBody.None),
        new("define", Define, ItemBody.None),
        new("table", Table, new ItemBody("a row", "the next row", [], TableRowGrammar.Row)),
        new("rule", Rule, new ItemBody("a clause of a rule", "the next clause", RuleClauses.All)),
        new("verdict", Verdict, new ItemBody("a line of a verdict", "the next line", VerdictClauses.All)),
        new(Test, AnyTest, new ItemBody("a clause of a test", "the next clause", TestClauses.All)),
        new("query", Query, new ItemBody("a clause of a query", "the next clause", QueryClauses.All)),
    ];

    public static IEnumerable<string> Keywords => All.Select(form => form.Keyword);

    public static ItemForm? Find(SourceText source, Token first)
    {
        foreach (ItemForm form in All)
        {
            if (first.Is(source, form.Keyword))
            {
                return form;
            }
        }

        return null;
    }
}
