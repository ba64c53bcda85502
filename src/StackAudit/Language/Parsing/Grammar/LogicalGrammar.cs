using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.Combinators;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary><c>and</c>, <c>or</c> and <c>not</c>.</summary>
internal static class LogicalGrammar
{
    private const string And = "and";

    private static readonly Parser<WordSyntax> Connective = AnyOf(Expectation.Operator, [And, "or"]);

    private static readonly Parser<ExpressionSyntax> NestedTerm = Nested<ExpressionSyntax>(ReadTerm);

    private static readonly Parser<ExpressionSyntax> Not =
        from word in Keyword("not", Expectation.Value)
        from operand in NestedTerm
        select new NotExpression(operand, Spans.Over(word, operand));

    private static readonly Parser<ExpressionSyntax> Term = Not.XOr(RelationGrammar.Comparison);

    public static IResult<ExpressionSyntax> Read(IInput input)
    {
        IResult<ExpressionSyntax> first = Term(input);
        return first.WasSuccessful && Connective(first.Remainder) is { WasSuccessful: true } connective
            ? ReadChain(first.Value, connective)
            : first;
    }

    private static IResult<ExpressionSyntax> ReadChain(ExpressionSyntax first, IResult<WordSyntax> connective)
    {
        string word = connective.Value.Text;
        var operands = new List<ExpressionSyntax> { first };
        while (true)
        {
            if (connective.Value.Text != word)
            {
                var at = (TokenInput)connective.Remainder;
                return at.Reject<ExpressionSyntax>(SyntaxDiagnostics.MixedAndOr(at.Run.At(connective.Value.Span)));
            }

            IResult<ExpressionSyntax> next = Term(connective.Remainder);
            if (!next.WasSuccessful)
            {
                return next;
            }

            operands.Add(next.Value);
            connective = Connective(next.Remainder);
            if (!connective.WasSuccessful)
            {
                var chain = new LogicalExpression(word == And, operands, Spans.Over(first, next.Value));
                return Result.Success<ExpressionSyntax>(chain, next.Remainder);
            }
        }
    }

    private static IResult<ExpressionSyntax> ReadTerm(IInput input) => Term(input);
}
