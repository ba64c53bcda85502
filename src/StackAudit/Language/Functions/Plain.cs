using System.Text;
using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Functions;

internal static class Plain
{
    public static readonly FunctionSymbol Symbol = new(
        "plain",
        "plain(text)",
        "The text in small letters and digits with single spaces, so that spellings of one name are equal.",
        1,
        types => types[0].Class() == TypeClass.Text ? ScalarType.Text : null,
        arguments => Of((string)arguments[0]!));

    private static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
