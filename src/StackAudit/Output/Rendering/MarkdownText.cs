using System.Text;

namespace StackAudit.Output;

/// <summary>Text of the user's in Markdown, where nothing in it may count as a mark.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<|~&";
    private const string MarksAtStart = "#+->=:";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char each in VisibleText.Of(text, ascii: false))
        {
            escaped.Append(IsMark(each, escaped) ? "\\" : "").Append(each);
        }

        return escaped.ToString();
    }

    private static bool IsMark(char each, StringBuilder before) =>
        Marks.Contains(each, StringComparison.Ordinal) || (before.Length == 0 && MarksAtStart.Contains(each, StringComparison.Ordinal));
}
