using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Each fact of a <c>needs</c> is dropped, and becomes a condition: what could not be looked at would be passed over without a word.</summary>
internal static class NeedsMutants
{
    public static IEnumerable<Mutant> Of(NeedsClause needs, SourceText source)
    {
        string[] facts = [.. needs.Facts.Select(fact => source.Slice(fact.Span))];
        if (facts is [var only])
        {
            yield return new Mutant(needs.Span, "", needs.Span, "");
            yield return Mutant.Of(needs.Span, Condition(only));
            yield break;
        }

        for (int i = 0; i < facts.Length; i++)
        {
            string others = $"needs {string.Join(", ", facts.Where((_, other) => other != i))}";
            TextSpan fact = needs.Facts[i].Span;
            yield return new Mutant(needs.Span, others, fact, "");
            yield return new Mutant(needs.Span, $"{Condition(facts[i])} {others}", fact, Condition(facts[i]));
        }
    }

    private static string Condition(string fact) => $"where {fact} is present";
}
