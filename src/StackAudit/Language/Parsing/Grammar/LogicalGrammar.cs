using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.Combinators;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary><c>and</c>, <c>or</c> and <c>not</c>.</summary>
internal static class LogicalGrammar
{
    private static readonly Parser<Token> And = Operator("and");

    private static readonly Parser<Token> Or = Operator("or");

    private static readonly Parser<ExpressionSyntax> NestedTerm = Nested<ExpressionSyntax>(ReadTerm);

    private static readonly Parser<ExpressionSyntax> Term =
        (from not in Keyword("not", Expectation.Value)
         from operand in NestedTerm
         select new NotExpression(operand, Spans.Over(not.Span, operand.Span)))
        .XOr<ExpressionSyntax>(RelationGrammar.Comparison);

    public static IResult<ExpressionSyntax> Read(IInput input)
    {
        IResult<ExpressionSyntax> first = Term(input);
        if (!first.WasSuccessful)
        {
            return first;
        }

        bool isAnd = And(first.Remainder).WasSuccessful;
        if (!isAnd && !Or(first.Remainder).WasSuccessful)
        {
            return first;
        }

        return ReadChain(first, isAnd);
    }

    private static IResult<ExpressionSyntax> ReadChain(IResult<ExpressionSyntax> operand, bool isAnd)
    {
        (Parser<Token> same, Parser<Token> other) = isAnd ? (And, Or) : (Or, And);
        var operands = new List<ExpressionSyntax> { operand.Value };
        while (same(operand.Remainder) is { WasSuccessful: true } connective)
        {
            operand = Term(connective.Remainder);
            if (!operand.WasSuccessful)
            {
                return operand;
            }

            operands.Add(operand.Value);
        }

        if (other(operand.Remainder).WasSuccessful)
        {
            var at = (TokenInput)operand.Remainder;
            return at.Reject<ExpressionSyntax>(SyntaxDiagnostics.MixedAndOr(at.Run.At(at.Token.Span)));
        }

        return Result.Success<ExpressionSyntax>(new LogicalExpression(isAnd, operands, Spans.Over(operands[0], operands[^1])), operand.Remainder);
    }

    private static IResult<ExpressionSyntax> ReadTerm(IInput input) => Term(input);
}
