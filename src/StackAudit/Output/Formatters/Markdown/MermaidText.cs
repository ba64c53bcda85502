using System.Globalization;
using System.Text;

namespace StackAudit.Output;

/// <summary>Labels of Mermaid: whatever could end one, mark it up or steer the picture is written by its number.</summary>
internal static class MermaidText
{
    private const int Longest = 60;

    public static string Quoted(string text)
    {
        var label = new StringBuilder("\"");
        int length = 0;
        foreach (Rune rune in VisibleText.Of(text, ascii: false).EnumerateRunes())
        {
            if (length == Longest)
            {
                label.Append('…');
                break;
            }

            if (IsPlain(rune, length > 0))
            {
                label.Append(rune);
            }
            else
            {
                label.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }

            length++;
        }

        // An empty label would be no label.
        return label.Append(length == 0 ? " \"" : "\"").ToString();
    }

    // A number with a dot, or a dash, would make a list of a label that begins with it.
    private static bool IsPlain(Rune rune, bool isInside) =>
        Rune.IsLetter(rune) || rune.Value is ' ' or ',' or '/' or '→' or '…' || (isInside && (Rune.IsDigit(rune) || rune.Value is '-' or '.' or '(' or ')'));
}
