using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.QuotationGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary><c>param name = value from LOW to HIGH "text"</c>.</summary>
internal static class ParamGrammar
{
    private static readonly Parser<Bounds> Range =
        from start in Keyword("from")
        from low in Sum
        from end in Keyword("to")
        from high in Sum
        select new Bounds(low, high);

    public static readonly Parser<ParamSyntax> Param =
        from word in Keyword("param")
        from name in Name
        from sign in Symbol("=")
        from value in Sum.OrBroken()
        from range in Range.OrNull()
        from description in Quotation.OrNull()
        select new ParamSyntax(name, value, range?.Low, range?.High, description, Spans.Over(word, description ?? range?.High ?? value));

    private sealed record Bounds(ExpressionSyntax Low, ExpressionSyntax High);
}
