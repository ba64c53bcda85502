using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>The list of a parameter loses one element at a time, and each word in it becomes those beside it.</summary>
internal static class ListMutants
{
    public static IEnumerable<Mutant> Of(ListExpression list, SourceText source, IReadOnlyDictionary<TextSpan, EnumMember> words)
    {
        foreach (ListElement element in list.Elements)
        {
            string[] others = [.. list.Elements.Where(other => other != element).Select(other => source.Slice(other.Span))];
            yield return new Mutant(list.Span, $"[{string.Join(", ", others)}]", element.Span, "");
            foreach (Mutant moved in MovedValues.Of(element.Value, source, words))
            {
                yield return moved;
            }
        }
    }
}
