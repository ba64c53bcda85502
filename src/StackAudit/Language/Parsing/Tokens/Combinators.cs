using System.Runtime.CompilerServices;
using Sprache;
using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>What Sprache has in a form that forgets failures or grows the stack.</summary>
internal static class Combinators
{
    public static IResult<T> Expect<T>(this TokenInput at, params Expectation[] alternatives)
    {
        at.Run.Failure.Expect(at, alternatives);
        return Fail<T>(at);
    }

    public static IResult<T> Reject<T>(this TokenInput at, Diagnostic mistake)
    {
        at.Run.Failure.Reject(at, mistake);
        return Fail<T>(at);
    }

    /// <summary>Null where the parser does not begin; a beginning that goes wrong is a failure.</summary>
    public static Parser<T?> OrNull<T>(this Parser<T> parser)
        where T : class => input =>
        {
            IResult<T> result = parser(input);
            return result.WasSuccessful || !result.Remainder.Equals(input) ? result : Result.Success<T?>(null, input);
        };

    /// <summary>Leaves out what cannot be read, so that the name before it stays known.</summary>
    public static Parser<ExpressionSyntax> OrBroken(this Parser<ExpressionSyntax> parser) => input =>
    {
        IResult<ExpressionSyntax> result = parser(input);
        if (result.WasSuccessful)
        {
            return result;
        }

        var at = (TokenInput)input;
        at.Run.IsBroken = true;
        return Result.Success<ExpressionSyntax>(new BrokenExpression(new TextSpan(at.Token.Start, 0)), at);
    };

    /// <summary>One or more with commas between them.</summary>
    public static Parser<IReadOnlyList<T>> SeparatedByCommas<T>(this Parser<T> parser) => input =>
    {
        var items = new List<T>();
        IResult<T> item = parser(input);
        while (item.WasSuccessful)
        {
            items.Add(item.Value);
            IResult<Token> comma = Terminals.Comma(item.Remainder);
            if (!comma.WasSuccessful)
            {
                return Result.Success<IReadOnlyList<T>>(items, item.Remainder);
            }

            item = parser(comma.Remainder);
        }

        return Fail<IReadOnlyList<T>>(item.Remainder);
    };

    /// <summary>Operators that lean to the left: each link is added to what stands before it.</summary>
    public static Parser<ExpressionSyntax> FollowedBy<TLink>(
        this Parser<ExpressionSyntax> first, Parser<TLink> link, Func<ExpressionSyntax, TLink, ExpressionSyntax> append) => input =>
        {
            IResult<ExpressionSyntax> whole = first(input);
            while (whole.WasSuccessful)
            {
                IResult<TLink> next = link(whole.Remainder);
                if (!next.WasSuccessful)
                {
                    return next.Remainder.Equals(whole.Remainder) ? whole : Fail<ExpressionSyntax>(next.Remainder);
                }

                var at = (TokenInput)whole.Remainder;
                if (++at.Run.Operators > ParseRun.MostOperators)
                {
                    return at.Reject<ExpressionSyntax>(SyntaxDiagnostics.TooManyOperators(at.Run.At(at.Token.Span)));
                }

                whole = Result.Success(append(whole.Value, next.Value), next.Remainder);
            }

            return whole;
        };

    /// <summary>Alternatives that are told apart by their first tokens.</summary>
    /// <param name="shown">What messages call them all.</param>
    public static Parser<T> ByFirstToken<T>(string shown, params (string First, Parser<T> Parser)[] alternatives)
    {
        Expectation[] expectations = [.. alternatives.Select(alternative => new Expectation(shown, alternative.First))];
        return input =>
        {
            var at = (TokenInput)input;
            foreach ((string first, Parser<T> parser) in alternatives)
            {
                if (at.IsAt(first))
                {
                    return parser(input);
                }
            }

            return at.Expect<T>(expectations);
        };
    }

    /// <summary>A parser that may contain itself. Its result is remembered, so that a second alternative costs no more than the first.</summary>
    public static Parser<T> Nested<T>(Parser<T> parser) => input =>
    {
        var at = (TokenInput)input;
        if (at.Recall(parser) is { } known)
        {
            return known;
        }

        // Threads may have less stack than the most levels need.
        if (at.Run.Level == ParseRun.MostLevels || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return at.Reject<T>(SyntaxDiagnostics.NestedTooDeeply(at.Run.At(at.Token.Span)));
        }

        at.Run.Level++;
        IResult<T> result = parser(input);
        at.Run.Level--;
        at.Remember(parser, result);
        return result;
    };

    public static IResult<T> Fail<T>(IInput at) => Result.Failure<T>(at, "", []);
}
