using Sprache;
using StackAudit.Language.Syntax;
using StackAudit.Text;
using static StackAudit.Language.Parsing.Combinators;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

// Condition comes first: the other grammars take it from here while this class is still being initialised.
internal static class ExpressionGrammar
{
    public static readonly Parser<ExpressionSyntax> Condition = Nested<ExpressionSyntax>(LogicalGrammar.Read);

    /// <summary>A primary and the fields after it.</summary>
    public static readonly Parser<ExpressionSyntax> Place = new Parser<ExpressionSyntax>(PrimaryGrammar.Read).FollowedBy(
        ByFirstToken(Expectation.Operator, (".",
            from dot in Operator(".")
            from member in Word
            select member)),
        (target, member) => new MemberExpression(target, member, Spans.Over(target, member)));

    private static readonly Parser<ExpressionSyntax> Value = Place.FollowedBy(
        ByFirstToken(Expectation.Operator, ("otherwise",
            from word in Operator("otherwise")
            from fallback in Place
            select fallback)),
        (value, fallback) => new OtherwiseExpression(value, fallback, Spans.Over(value, fallback)));

    private static readonly Parser<ExpressionSyntax> Product = ArithmeticGrammar.Chain(Value, '*', '/');

    public static readonly Parser<ExpressionSyntax> Sum = ArithmeticGrammar.Chain(Product, '+', '-');

    public static readonly Parser<IReadOnlyList<ExpressionSyntax>> Sums = Sum.SeparatedByCommas();

    public static readonly Parser<IReadOnlyList<ExpressionSyntax>> Places = Place.SeparatedByCommas();
}
