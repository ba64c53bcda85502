using System.Text;

namespace StackAudit.Output;

/// <summary>Labels of Graphviz, which reads backslashes as orders and ampersands as the entities of HTML.</summary>
internal static class DotText
{
    private const int Longest = 60;

    public static string Quoted(string text)
    {
        var label = new StringBuilder("\"");
        int length = 0;
        foreach (Rune rune in VisibleText.Of(text, ascii: false).EnumerateRunes())
        {
            if (length++ == Longest)
            {
                label.Append('…');
                break;
            }

            label.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '&' => "&amp;",
                _ => rune.ToString(),
            });
        }

        return label.Append('"').ToString();
    }
}
