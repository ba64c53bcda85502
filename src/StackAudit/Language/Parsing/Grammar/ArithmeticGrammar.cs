using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary><c>+ - * /</c>, next to which <c>otherwise</c> needs parentheses.</summary>
internal static class ArithmeticGrammar
{
    public static Parser<ExpressionSyntax> Chain(Parser<ExpressionSyntax> operand, char first, char second)
    {
        Parser<ExpressionSyntax> chain = operand.FollowedBy(
            Combinators.ByFirstToken(Expectation.Operator, Link(first, operand), Link(second, operand)),
            (left, link) => new ArithmeticExpression(left, link.Sign, link.Right, Spans.Over(left, link.Right)));
        return input => RejectMixed(chain(input), (TokenInput)input);
    }

    private static (string First, Parser<SignedOperand> Parser) Link(char sign, Parser<ExpressionSyntax> operand) => (sign.ToString(),
        from written in Operator(sign.ToString())
        from right in operand
        select new SignedOperand(sign, right));

    private static IResult<ExpressionSyntax> RejectMixed(IResult<ExpressionSyntax> result, TokenInput at)
    {
        if (!result.WasSuccessful)
        {
            return result;
        }

        for (ExpressionSyntax node = result.Value; node is ArithmeticExpression arithmetic; node = arithmetic.Left)
        {
            if (arithmetic.Left is OtherwiseExpression || arithmetic.Right is OtherwiseExpression)
            {
                return at.Reject<ExpressionSyntax>(SyntaxDiagnostics.MixedOtherwise(at.Run.At(arithmetic.Span), arithmetic.Operator));
            }
        }

        return result;
    }

    private sealed record SignedOperand(char Sign, ExpressionSyntax Right);
}
