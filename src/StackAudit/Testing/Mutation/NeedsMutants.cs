using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Each fact of a <c>needs</c> is dropped, and all of it becomes a condition: what could not be looked at would be passed over without a word.</summary>
internal static class NeedsMutants
{
    public static IEnumerable<Mutant> Of(NeedsClause needs, SourceText source)
    {
        string[] facts = [.. needs.Facts.Select(fact => source.Slice(fact.Span))];
        for (int i = 0; i < facts.Length; i++)
        {
            string[] others = [.. facts.Where((_, other) => other != i)];
            yield return others.Length == 0
                ? new Mutant(needs.Span, "", needs.Span, "")
                : new Mutant(needs.Span, $"needs {string.Join(", ", others)}", needs.Facts[i].Span, "");
        }

        yield return Mutant.Of(needs.Span, $"where {string.Join(" and ", facts.Select(fact => $"{fact} is present"))}");
    }
}
