using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>Says what is wrong where a run came to its end, and what to do about it.</summary>
internal static class Blame
{
    private const int LongestQuote = 30;

    /// <param name="next">Where the next clause begins.</param>
    public static Diagnostic Explain(ParseRun run, int next)
    {
        FurthestFailure failure = run.Failure;
        if (failure.Mistake is { } mistake)
        {
            return mistake;
        }

        TokenInput at = failure.At!;
        string expected = Expected(failure.Expected);
        string? advice = Hints.ForOperator(at, failure.Expected);
        if (advice is null && Brackets.FindUnclosed(at, failure.Expected, next) is { } open)
        {
            return Brackets.Missing(run, at, open);
        }

        return at.AtEnd
            ? SyntaxDiagnostics.Incomplete(run.At(new TextSpan(at.Position, 0)), expected, Hints.ForEnd(at))
            : SyntaxDiagnostics.Unexpected(run.At(SpanOf(at.Token)), Quote(run.Source, at.Token), expected, advice ?? Hints.ForWord(at, failure.Expected));
    }

    /// <param name="before">What the clause before it could have gone on with, if it came that far.</param>
    public static Diagnostic UnknownClause(SourceText source, Token first, ItemBody body, FurthestFailure? before)
    {
        string found = Quote(source, first);
        IEnumerable<string> goingOn = before?.At?.Token.Start == first.Start ? Hints.Words(before.Expected) : [];
        string help = Quoted.DidYouMean(found, [.. body.Keywords, .. goingOn]) ?? $"There are {Quoted.AllOf(body.Keywords)}.";
        return SyntaxDiagnostics.UnknownClause(new Location(source, SpanOf(first)), found, body.Part!, help);
    }

    public static Diagnostic UnknownItem(SourceText source, Token first)
    {
        string found = Quote(source, first);
        bool isClause = ItemForms.All.Any(form => form.Body.Find(source, first) is not null);
        string? help = isClause ? $"`{found}` belongs to an item: indent it." : Quoted.DidYouMean(found, ItemForms.Keywords);
        return SyntaxDiagnostics.UnknownItem(new Location(source, SpanOf(first)), found, AnItem, help);
    }

    public static Diagnostic OutsideItem(SourceText source, Token first) =>
        SyntaxDiagnostics.OutsideItem(new Location(source, SpanOf(first)), AnItem);

    private static string AnItem => $"expected {Quoted.AnyOf(ItemForms.Keywords)}";

    /// <summary>A token as a message shows it: in one short line.</summary>
    private static string Quote(SourceText source, Token token)
    {
        string text = source.Slice(SpanOf(token));
        return text.Length > LongestQuote ? text[..LongestQuote] + "…" : text;
    }

    private static TextSpan SpanOf(Token token) =>
        token.Kind is TokenKind.Block or TokenKind.UnclosedBlock ? new TextSpan(token.Start, 3) : token.Span;

    // What is written exactly is of more use than what has only a name, so it comes first.
    private static string Expected(IReadOnlyList<Expectation> expected)
    {
        IEnumerable<string> shown = expected.OrderBy(expectation => !expectation.IsQuoted).Select(expectation => expectation.Shown).Distinct();
        return "expected " + Enumeration.Join([.. shown], " or ");
    }
}
