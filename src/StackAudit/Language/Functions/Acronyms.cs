using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Functions;

internal static class Acronyms
{
    private const int Shortest = 2;
    private const int Longest = 6;

    public static readonly FunctionSymbol Symbol = new(
        "acronyms",
        "acronyms(text or texts)",
        "The short forms in a text or in a list of texts, each once: 2 to 6 characters, at least two capitals, no small letter but a plural s. A text all in capitals has none.",
        1,
        types => IsText(types[0]) || (types[0] is ListType list && IsText(list.Element)) ? new ListType(ScalarType.Text) : null,
        arguments => Of(arguments[0] is object[] texts ? texts.Cast<string>() : [(string)arguments[0]!]));

    private static bool IsText(FieldType type) => type.Class() == TypeClass.Text;

    private static object[] Of(IEnumerable<string> texts)
    {
        var found = new List<object>();
        foreach (string text in texts.Where(text => text.Any(char.IsLower)))
        {
            Find(text, found);
        }

        return [.. found];
    }

    private static void Find(string text, List<object> found)
    {
        foreach (string word in Words(text))
        {
            string singular = word.Length > Shortest && word[^1] == 's' && char.IsUpper(word[^2]) ? word[..^1] : word;
            if (singular.Length is >= Shortest and <= Longest && singular.Count(char.IsUpper) >= 2 && !singular.Any(char.IsLower) && !found.Contains(singular))
            {
                found.Add(singular);
            }
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}
