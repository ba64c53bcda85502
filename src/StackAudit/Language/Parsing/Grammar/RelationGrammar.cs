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
        Alone("missing", Relation.IsMissing, Relation.IsPresent),
        Alone("present", Relation.IsPresent, Relation.IsMissing),
        Alone("empty", Relation.IsEmpty, Relation.IsNotEmpty),
        WithValue("before", null, Relation.IsBefore, Relation.IsNotBefore),
        WithValue("after", null, Relation.IsAfter, Relation.IsNotAfter),
        WithValue("older", "than", Relation.IsOlderThan, Relation.IsNotOlderThan),
        WithValue("due", "within", Relation.IsDueWithin, Relation.IsNotDueWithin),
        WithValue("within", null, Relation.IsWithin, Relation.IsNotWithin))
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

    private static readonly Parser<Question> Questions = ByFirstToken(
        Expectation.Operator,
        ("is", Is),
        Binary(">=", null, Relation.AtLeast),
        Binary("<=", null, Relation.AtMost),
        Binary(">", null, Relation.MoreThan),
        Binary("<", null, Relation.LessThan),
        Binary("in", null, Relation.In),
        Binary("not", "in", Relation.NotIn),
        Binary("contains", null, Relation.Contains),
        Binary("overlaps", null, Relation.Overlaps),
        Binary("matches", null, Relation.Matches),
        Binary("starts", "with", Relation.StartsWith),
        Binary("ends", "with", Relation.EndsWith),
        ("reaches", Reaches));

    public static readonly Parser<ExpressionSyntax> Comparison =
        from left in Sum
        from question in Questions.OrNull()
        select question is null ? left : question(left);

    private static (string First, Parser<Question> Parser) Binary(string first, string? second, Relation relation) => (first,
        from start in Operator(first)
        from end in Second(start, second)
        from right in Sum
        select new Question(left => new ComparisonExpression(left, relation, right, Spans.Over(start, end), Spans.Over(left, right))));

    private static (string First, Parser<IsQuestion> Parser) Alone(string word, Relation plain, Relation negated) => (word,
        from last in Keyword(word)
        select new IsQuestion(plain, negated, last, null));

    private static (string First, Parser<IsQuestion> Parser) WithValue(string first, string? second, Relation plain, Relation negated) => (first,
        from start in Keyword(first)
        from last in Second(start, second)
        from right in Sum
        select new IsQuestion(plain, negated, last, right));

    private static Parser<Token> Second(Token first, string? word) => word is null ? Parse.Return(first) : Keyword(word);

    private sealed record IsQuestion(Relation Plain, Relation Negated, Token? LastWord, ExpressionSyntax? Right)
    {
        public ComparisonExpression AskedOf(ExpressionSyntax left, Token verb, Token? negation)
        {
            TextSpan words = Spans.Over(verb, LastWord ?? negation ?? verb);
            return new ComparisonExpression(left, negation is null ? Plain : Negated, Right, words, Spans.Over(left.Span, Right?.Span ?? words));
        }
    }
}
