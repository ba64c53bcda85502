using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary><c>any</c>, <c>every</c> and <c>none</c> become each other, <c>min</c> becomes <c>max</c>, and the <c>where</c> of a list is dropped.</summary>
internal static class OverMutants
{
    public static IEnumerable<Mutant> Of(OverExpression over, SourceText source)
    {
        string condition = over.Where == null ? "" : source.Slice(over.Where.Span);
        string test = over.Satisfies == null ? "" : source.Slice(over.Satisfies.Span);
        switch (over.Quantifier)
        {
            case Quantifier.Any when over.Where != null:
                yield return Mutant.Of(WordOf(over, source), "none");
                yield return Rewritten("every", $" satisfies {condition}");
                break;
            case Quantifier.None when over.Where != null:
                yield return Mutant.Of(WordOf(over, source), "any");
                yield return Rewritten("every", $" satisfies {condition}");
                break;
            case Quantifier.Every when over.Satisfies != null:
                string both = over.Where == null ? test : $"({condition}) and ({test})";
                yield return Rewritten("any", $" where {both}");
                yield return Rewritten("none", $" where {both}");
                break;
            case Quantifier.Min:
                yield return Mutant.Of(WordOf(over, source), "max");
                break;
            case Quantifier.Max:
                yield return Mutant.Of(WordOf(over, source), "min");
                break;
        }

        if (over.Where is { } where)
        {
            var span = TextSpan.FromBounds(over.List.Span.End, where.Span.End);
            yield return new Mutant(span, "", new TextSpan(span.Start + 1, span.Length - 1), "");
        }

        Mutant Rewritten(string word, string rest)
        {
            string elements = source.Slice(TextSpan.FromBounds(over.Variable!.Span.Start, over.List.Span.End));
            return new Mutant(over.Span, $"{word}({elements}{rest})", WordOf(over, source), word);
        }
    }

    private static TextSpan WordOf(OverExpression over, SourceText source) =>
        new(over.Span.Start, source.Slice(over.Span).TakeWhile(char.IsAsciiLetter).Count());
}
