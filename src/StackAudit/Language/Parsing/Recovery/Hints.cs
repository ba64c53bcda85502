using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>What somebody who wrote an unexpected token probably meant.</summary>
internal static class Hints
{
    private static readonly string[] Relations = ["is", "in", "contains", "overlaps", "matches", "starts", "ends", "reaches", ">=", "<=", ">", "<"];

    /// <summary>For the signs of other languages, where a word of this one was expected.</summary>
    public static string? ForOperator(TokenInput at, IReadOnlyList<Expectation> expected)
    {
        if (at.Token.Kind != TokenKind.Symbol)
        {
            return null;
        }

        string found = at.Run.Source.Slice(at.Token.Span);
        bool wantsOperator = expected.Any(expectation => expectation.Shown == Expectation.Operator);
        bool wantsValue = expected.Any(expectation => expectation.Shown == Expectation.Value);
        return found switch
        {
            "=" or "==" when wantsOperator => "To compare, write `is`.",
            "!=" or "<>" when wantsOperator => "To compare, write `is not`.",
            "&&" or "&" when wantsOperator => "Write `and`.",
            "||" or "|" when wantsOperator => "Write `or`.",
            "=>" when wantsOperator => "Write `>=`.",
            "=<" when wantsOperator => "Write `<=`.",
            "==" when expected.Any(expectation => expectation.Written == "=") => "Write `=`.",
            "!" when wantsValue => "Write `not`.",
            "," when wantsOperator && IsBeforeThousands(at) => "Without a currency, write thousands as in 10_000.",
            "-" when wantsValue => "There is no sign before a number: subtract it from 0.",
            "'" or "“" or "”" or "‘" or "’" or "„" or "`" => "Texts stand between \" and \".",
            _ => null,
        };
    }

    /// <summary>For a word that is misspelt, cannot be a name, or compares once too often.</summary>
    public static string? ForWord(TokenInput at, IReadOnlyList<Expectation> expected)
    {
        string found = at.Run.Source.Slice(at.Token.Span);
        if (expected.Any(expectation => expectation.Written == "and") && Array.IndexOf(Relations, found) >= 0)
        {
            return "Two comparisons are joined by `and` or `or`.";
        }

        if (expected.Any(expectation => expectation.Written == ",") && expected.Any(expectation => expectation.Shown == Expectation.Operator) && Array.IndexOf(Relations, found) >= 0)
        {
            return "A condition stands in parentheses here.";
        }

        if (at.Token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (found == "in" && FollowsIs(at) is { } instead)
        {
            return $"Write `{instead}`.";
        }

        return expected.Any(expectation => expectation.IsAnyName) && ReservedWords.Contains(at.Run.Source, at.Token)
            ? $"`{found}` is a word of the language and cannot be a name."
            : Phrases.Find(at, expected) ?? Quoted.DidYouMean(found, Words(expected));
    }

    /// <summary>For a hole in which something is missing: a quote inside it looks like the end of the text.</summary>
    public static string? ForEnd(TokenInput at) => at.IsInHole ? "The text ends here: a hole cannot have quotes inside, and `}` closes it." : null;

    public static IEnumerable<string> Words(IReadOnlyList<Expectation> expected) =>
        expected.Where(expectation => expectation.IsWord).Select(expectation => expectation.Written!);

    // `is in` and `is not in` are what one would say.
    private static string? FollowsIs(TokenInput at)
    {
        string before = at.Source[..at.Token.Start].TrimEnd();
        return before.EndsWith(" is not", StringComparison.Ordinal) ? "not in" : before.EndsWith(" is", StringComparison.Ordinal) ? "in" : null;
    }

    private static bool IsBeforeThousands(TokenInput at) =>
        at.Token.End + 3 <= at.Source.Length && !at.Source.AsSpan(at.Token.End, 3).ContainsAnyExceptInRange('0', '9');
}
