using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>Finds the bracket that was opened and never closed.</summary>
internal static class Brackets
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    /// <summary>The innermost bracket that is open at a place where its end was expected and that is not closed later either.</summary>
    /// <param name="next">Where the next clause begins.</param>
    public static Token? FindUnclosed(TokenInput at, IReadOnlyList<Expectation> expected, int next)
    {
        var open = new Stack<Token>();
        foreach (Token token in Between(at, at.Region.Start, at.Token.Start))
        {
            if (IndexIn(Opening, at, token) >= 0)
            {
                open.Push(token);
            }
            else if (IndexIn(Closing, at, token) >= 0 && open.Count > 0)
            {
                open.Pop();
            }
        }

        if (!open.TryPeek(out Token? last))
        {
            return null;
        }

        int kind = IndexIn(Opening, at, last);
        bool isExpected = expected.Any(expectation => expectation.Written == Closing[kind].ToString());
        return isExpected && !IsClosedAfter(at, kind, next) ? last : null;
    }

    public static Diagnostic Missing(ParseRun run, TokenInput at, Token open)
    {
        char opening = run.Source.Content[open.Start];
        char missing = Closing[Opening.IndexOf(opening, StringComparison.Ordinal)];
        var place = new TextSpan(at.Position, 0);
        string before = WordsBefore(run.Source, open.Start);
        string help = at.IsInHole ? "It ends the hole in this text." : $"It closes the `{opening}` after `{before}`.";
        return SyntaxDiagnostics.MissingBracket(run.At(place), missing, help, new RelatedLocation(run.At(open.Span), "opened here"));
    }

    private static bool IsClosedAfter(TokenInput at, int kind, int next)
    {
        int depth = 0;
        foreach (Token token in Between(at, at.Token.Start, Math.Min(next, at.Region.End)))
        {
            depth += IndexIn(Opening, at, token) == kind ? 1 : IndexIn(Closing, at, token) == kind ? -1 : 0;
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Token> Between(TokenInput at, int start, int end)
    {
        for (Token token = Scanner.Scan(at.Source, start, end); token.Kind != TokenKind.End; token = Scanner.Scan(at.Source, token.End, end))
        {
            yield return token;
        }
    }

    private static int IndexIn(string brackets, TokenInput at, Token token) =>
        token.Kind == TokenKind.Symbol && token.Span.Length == 1 ? brackets.IndexOf(at.Source[token.Start], StringComparison.Ordinal) : -1;

    // The last two words of the line are enough to find the place again.
    private static string WordsBefore(SourceText source, int position)
    {
        int lineStart = position == 0 ? 0 : source.Content.LastIndexOf('\n', position - 1) + 1;
        string[] words = source.Content[lineStart..position].Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.TakeLast(2));
    }
}
