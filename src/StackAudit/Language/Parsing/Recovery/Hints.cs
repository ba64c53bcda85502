using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>What somebody who wrote an unexpected token probably meant.</summary>
internal static class Hints
{
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
            "==" => "Write `=`.",
            "!" when wantsValue => "Write `not`.",
            "-" when wantsValue => "There is no sign before a number: subtract it from 0.",
            "'" or "“" or "”" or "‘" or "’" or "„" or "`" => "Texts stand between \" and \".",
            _ => null,
        };
    }

    /// <summary>For a misspelt word, or one that cannot be a name.</summary>
    public static string? ForWord(TokenInput at, IReadOnlyList<Expectation> expected)
    {
        if (at.Token.Kind != TokenKind.Word)
        {
            return null;
        }

        string found = at.Run.Source.Slice(at.Token.Span);
        bool isTakenName = expected.Any(expectation => !expectation.IsQuoted && expectation.Written is null) && ReservedWords.Contains(at.Run.Source, at.Token);
        return isTakenName
            ? $"`{found}` is a word of the language and cannot be a name."
            : Quoted.DidYouMean(found, expected.Select(expectation => expectation.Written).OfType<string>());
    }
}
