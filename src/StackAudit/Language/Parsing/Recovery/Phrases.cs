using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>Turns of speech that the language does not have, and how it says the same.</summary>
internal static class Phrases
{
    private const int LongestPhrase = 3;

    /// <param name="at">The word at which reading came to its end.</param>
    /// <param name="expected">What could have stood there.</param>
    public static string? Find(TokenInput at, IReadOnlyList<Expectation> expected)
    {
        if (!expected.Any(expectation => expectation.Shown == Expectation.Operator))
        {
            return null;
        }

        Token[] before = [.. TokensBefore(at).TakeLast(LongestPhrase)];
        string[] words = [.. before.Select(token => at.Run.Source.Slice(token.Span))];
        return (words, at.Run.Source.Slice(at.Token.Span)) switch
        {
            ([.., var share], "of") when before[^1].Kind is TokenKind.Number => $"A share of something is a product: write `{share} * {ChainAfter(at)}`.",
            ([.., "reached"], "by") => "Say it the other way round: `A reaches B`.",
            (["within", "less"], "than") or ([_, "within", "less"], "than") => "`is due within 7 days` holds on the last day too: for less than that, write one day less.",
            ([.., "less"], "than") => "Write `<`.",
            ([.., "more"], "than") => "Write `>`.",
            ([.., "at"], "least") => "Write `>=`.",
            ([.., "at"], "most") => "Write `<=`.",
            (_, "when") => "Only an element of a list has `when`: write `first([a when COND, b])`.",
            _ => null,
        };
    }

    // As far as it is one name: `tool`, `tool.annual_cost`.
    private static string ChainAfter(TokenInput at)
    {
        TokenInput next = at.Next;
        int end = next.Token.End;
        for (TokenInput part = next.Next; part.Position == part.Token.Start && (part.IsAt(".") || part.Token.Kind == TokenKind.Word); part = part.Next)
        {
            end = part.Token.End;
        }

        return next.AtEnd ? "…" : at.Run.Source.Slice(TextSpan.FromBounds(next.Token.Start, end));
    }

    private static IEnumerable<Token> TokensBefore(TokenInput at)
    {
        for (Token token = Scanner.Scan(at.Source, at.Region.Start, at.Token.Start); token.Kind != TokenKind.End; token = Scanner.Scan(at.Source, token.End, at.Token.Start))
        {
            yield return token;
        }
    }
}
