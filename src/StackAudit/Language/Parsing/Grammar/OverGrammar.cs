using Sprache;
using StackAudit.Language.Syntax;
using StackAudit.Text;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>The words that look at a whole list, <c>any(x in L where C)</c> and its like: the one place that needs more than one word to decide.</summary>
internal static class OverGrammar
{
    private static readonly Parser<ExpressionSyntax> Where = ConditionAfter("where");

    private static readonly Parser<ExpressionSyntax> Satisfies = ConditionAfter("satisfies");

    private static readonly Parser<Contents> Elements =
        from variable in NameOr(Expectation.Value)
        from word in Operator("in")
        from list in Condition
        from filter in Where.OrNull()
        from test in Satisfies.OrNull()
        from close in Symbol(")")
        select new Contents(null, variable, list, filter, test, close);

    private static readonly Parser<Contents> RestOfValues =
        from each in Keyword("for")
        from variable in Name
        from word in Keyword("in")
        from list in Condition
        from filter in Where.OrNull()
        from close in Symbol(")")
        select new Contents(null, variable, list, filter, null, close);

    // The value comes first in a sequence of two, not of seven: each further one would deepen the stack at every level.
    private static readonly Parser<Contents> ValuesOrWhole =
        from first in Condition
        from contents in RestOfValues.Select(rest => rest with { Value = first })
            .XOr(Symbol(")").Select(close => new Contents(null, null, first, null, null, close)))
        select contents;

    private static readonly Parser<Contents> AnyContents = Elements.Or(ValuesOrWhole);

    private static readonly (string Word, Parser<ExpressionSyntax> Parser)[] Forms =
    [
        Form("any", Quantifier.Any),
        Form("every", Quantifier.Every),
        Form("none", Quantifier.None),
        Form("count", Quantifier.Count),
        Form("sum", Quantifier.Sum),
        Form("product", Quantifier.Product),
        Form("min", Quantifier.Min),
        Form("max", Quantifier.Max),
        Form("average", Quantifier.Average),
        Form("list", Quantifier.List),
    ];

    public static Parser<ExpressionSyntax>? Find(TokenInput at)
    {
        foreach ((string word, Parser<ExpressionSyntax> parser) in Forms)
        {
            if (at.IsAt(word))
            {
                return parser;
            }
        }

        return null;
    }

    private static (string Word, Parser<ExpressionSyntax> Parser) Form(string word, Quantifier quantifier) => (word,
        from start in Keyword(word)
        from open in Symbol("(")
        from contents in AnyContents
        select contents.Of(quantifier, start.Span));

    private sealed record Contents(
        ExpressionSyntax? Value, WordSyntax? Variable, ExpressionSyntax List, ExpressionSyntax? Where, ExpressionSyntax? Satisfies, Token Close)
    {
        public OverExpression Of(Quantifier quantifier, TextSpan start) =>
            new OverExpression(quantifier, Value, Variable, List, Where, Satisfies, Spans.Over(start, Close.Span));
    }
}
