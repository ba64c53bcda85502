using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>Values that need no operator. The first token decides which one it is.</summary>
internal static class PrimaryGrammar
{
    private static readonly Parser<ExpressionSyntax> Parenthesized =
        from open in Symbol("(")
        from inner in Condition
        from close in Symbol(")")
        select new ParenthesizedExpression(inner, Spans.Over(open, close));

    private static readonly Parser<ExpressionSyntax> When = ConditionAfter("when");

    private static readonly Parser<ListElement> Element =
        from value in Condition
        from condition in When.OrNull()
        select new ListElement(value, condition, Spans.Over(value, condition ?? value));

    private static readonly Parser<IReadOnlyList<ListElement>> NoElements = input =>
        ((TokenInput)input).IsAt("]") ? Result.Success<IReadOnlyList<ListElement>>([], input) : Combinators.Fail<IReadOnlyList<ListElement>>(input);

    private static readonly Parser<ExpressionSyntax> List =
        from open in Symbol("[")
        from elements in NoElements.XOr(Element.SeparatedByCommas())
        from close in Symbol("]")
        select new ListExpression(elements, Spans.Over(open, close));

    private static readonly Parser<RecordEntry> Entry =
        from name in Field
        from colon in Colon
        from value in Condition
        select new RecordEntry(name, value, Spans.Over(name, value));

    private static readonly Parser<ExpressionSyntax> Record =
        from open in Symbol("{")
        from entries in Entry.SeparatedByCommas()
        from close in Symbol("}")
        select new RecordExpression(entries, Spans.Over(open, close));

    private static readonly Parser<ExpressionSyntax> All =
        from all in Keyword("all")
        from kind in Name
        select new AllExpression(kind, Spans.Over(all, kind));

    private static readonly Parser<ExpressionSyntax> Call =
        from function in Name
        from open in Symbol("(")
        from arguments in Condition.SeparatedByCommas()
        from close in Symbol(")")
        select new CallExpression(function, arguments, Spans.Over(function.Span, close.Span));

    private static readonly Parser<ExpressionSyntax> NameAlone = Name.Select(name => new NameExpression(name.Text, name.Span));

    private static readonly Expectation AValue = new(Expectation.Value);

    public static IResult<ExpressionSyntax> Read(IInput input)
    {
        var at = (TokenInput)input;
        return at.Token.Kind switch
        {
            TokenKind.Word when !ReservedWords.Contains(at.Run.Source, at.Token) => Named(at)(at),
            TokenKind.Number => LiteralGrammar.Numeric(at),
            TokenKind.Money => LiteralGrammar.Money(at),
            TokenKind.Text or TokenKind.Block or TokenKind.UnclosedText or TokenKind.UnclosedBlock => QuotationGrammar.Quotation(at),
            TokenKind.Symbol when at.IsAt("(") => Parenthesized(at),
            TokenKind.Symbol when at.IsAt("[") => List(at),
            TokenKind.Symbol when at.IsAt("{") => Record(at),
            _ => at.Expect<ExpressionSyntax>(AValue),
        };
    }

    private static Parser<ExpressionSyntax> Named(TokenInput at)
    {
        if (at.Next.Token.Kind == TokenKind.Symbol && at.Next.IsAt("("))
        {
            return OverGrammar.Find(at) ?? Call;
        }

        bool isKind = at.IsAt("all") && at.Next.Token.Kind == TokenKind.Word && !ReservedWords.Contains(at.Run.Source, at.Next.Token);
        return isKind ? All : NameAlone;
    }
}
