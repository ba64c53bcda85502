using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.Combinators;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

// The grammars that need this one are taken as methods: their fields would still be empty while this class is initialised.
internal static class ExpressionGrammar
{
    public static readonly Parser<ExpressionSyntax> Condition = Nested<ExpressionSyntax>(LogicalGrammar.Read);

    /// <summary>A primary and the fields after it.</summary>
    public static readonly Parser<ExpressionSyntax> Place = new Parser<ExpressionSyntax>(PrimaryGrammar.Read).FollowedBy(
        After(".", Field),
        (target, member) => new MemberExpression(target, member, Spans.Over(target, member)));

    private static readonly Parser<ExpressionSyntax> Value = Place.FollowedBy(
        After("otherwise", Place),
        (value, fallback) => new OtherwiseExpression(value, fallback, Spans.Over(value, fallback)));

    private static readonly Parser<ExpressionSyntax> Product = ArithmeticGrammar.Chain(Value, '*', '/');

    public static readonly Parser<ExpressionSyntax> Sum = ArithmeticGrammar.Chain(Product, '+', '-');

    public static readonly Parser<IReadOnlyList<ExpressionSyntax>> Sums = Sum.SeparatedByCommas();

    public static readonly Parser<IReadOnlyList<ExpressionSyntax>> Places = Place.SeparatedByCommas();

    public static Parser<ExpressionSyntax> ConditionAfter(string word) =>
        from written in Keyword(word)
        from condition in Condition
        select condition;

    public static Parser<ExpressionSyntax> SumAfter(string word) =>
        from written in Keyword(word)
        from value in Sum
        select value;

    private static Parser<T> After<T>(string word, Parser<T> operand) => ByFirstToken(Expectation.Operator, (word,
        from written in Operator(word)
        from right in operand
        select right));
}
