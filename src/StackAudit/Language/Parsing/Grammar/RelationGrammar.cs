using Sprache;
using StackAudit.Language.Syntax;
using StackAudit.Text;
using static StackAudit.Language.Parsing.Combinators;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>What stands between two values and asks something: <c>is not before</c>, <c>&gt;=</c>, <c>reaches</c>.</summary>
internal static class RelationGrammar
{
    /// <summary>The question without the value that it is asked of.</summary>
    private delegate ExpressionSyntax Question(ExpressionSyntax left);

    private static readonly Parser<IsQuestion> QuestionsAfterIs = ByFirstToken(
        Expectation.Value,
        ("missing", Alone("missing", Relation.IsMissing, Relation.IsPresent)),
        ("present", Alone("present", Relation.IsPresent, Relation.IsMissing)),
        ("empty", Alone("empty", Relation.IsEmpty, Relation.IsNotEmpty)),
        ("before", WithValue(AfterIs("before"), Relation.IsBefore, Relation.IsNotBefore)),
        ("after", WithValue(AfterIs("after"), Relation.IsAfter, Relation.IsNotAfter)),
        ("older", WithValue(AfterIs("older").Then(_ => Keyword("than")), Relation.IsOlderThan, Relation.IsNotOlderThan)),
        ("due", WithValue(AfterIs("due").Then(_ => Keyword("within")), Relation.IsDueWithin, Relation.IsNotDueWithin)),
        ("within", WithValue(AfterIs("within"), Relation.IsWithin, Relation.IsNotWithin)))
        .XOr(Sum.Select(right => new IsQuestion(Relation.Is, Relation.IsNot, null, right)));

    private static readonly Parser<Question> Is =
        from verb in Operator("is")
        from negation in Keyword("not", Expectation.Value).OrNull()
        from question in QuestionsAfterIs
        select new Question(left => question.AskedOf(left, verb, negation));

    private static readonly Parser<Question> Reaches =
        from verb in Operator("reaches")
        from target in Sum
        from route in RouteGrammar.Along.OrNull()
        select new Question(left => new ReachesExpression(left, target, route, Spans.Over(left, route ?? (SyntaxNode)target)));

    private static readonly Parser<Question> Relations = ByFirstToken(
        Expectation.Operator,
        ("is", Is),
        (">=", Binary(Operator(">="), Relation.AtLeast)),
        ("<=", Binary(Operator("<="), Relation.AtMost)),
        (">", Binary(Operator(">"), Relation.MoreThan)),
        ("<", Binary(Operator("<"), Relation.LessThan)),
        ("in", Binary(Operator("in"), Relation.In)),
        ("not", Binary(Operator("not"), Keyword("in"), Relation.NotIn)),
        ("contains", Binary(Operator("contains"), Relation.Contains)),
        ("overlaps", Binary(Operator("overlaps"), Relation.Overlaps)),
        ("matches", Binary(Operator("matches"), Relation.Matches)),
        ("starts", Binary(Operator("starts"), Keyword("with"), Relation.StartsWith)),
        ("ends", Binary(Operator("ends"), Keyword("with"), Relation.EndsWith)),
        ("reaches", Reaches));

    public static readonly Parser<ExpressionSyntax> Comparison =
        from left in Sum
        from question in Relations.OrNull()
        select question is null ? left : question(left);

    private static Parser<Question> Binary(Parser<Token> word, Relation relation) =>
        from verb in word
        from right in Sum
        select new Question(left => new ComparisonExpression(left, relation, right, verb.Span, Spans.Over(left, right)));

    private static Parser<Question> Binary(Parser<Token> first, Parser<Token> second, Relation relation) =>
        from start in first
        from end in second
        from right in Sum
        select new Question(left => new ComparisonExpression(left, relation, right, Spans.Over(start, end), Spans.Over(left, right)));

    private static Parser<Token> AfterIs(string word) => Keyword(word, Expectation.Value);

    private static Parser<IsQuestion> Alone(string word, Relation plain, Relation negated) =>
        AfterIs(word).Select(last => new IsQuestion(plain, negated, last, null));

    private static Parser<IsQuestion> WithValue(Parser<Token> words, Relation plain, Relation negated) =>
        from last in words
        from right in Sum
        select new IsQuestion(plain, negated, last, right);

    private sealed record IsQuestion(Relation Plain, Relation Negated, Token? LastWord, ExpressionSyntax? Right)
    {
        public ComparisonExpression AskedOf(ExpressionSyntax left, Token verb, Token? negation)
        {
            TextSpan words = Spans.Over(verb, LastWord ?? negation ?? verb);
            return new ComparisonExpression(left, negation is null ? Plain : Negated, Right, words, Spans.Over(left.Span, Right?.Span ?? words));
        }
    }
}
