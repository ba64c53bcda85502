using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>
/// The text between <c>"""</c>. It begins on the line after the opening quotes, loses the indentation that all its lines share,
/// and ends before the line break that the closing quotes follow.
/// </summary>
internal static class BlockText
{
    public static StringSyntax Read(SourceText source, TextSpan span)
    {
        TextSpan content = ContentOf(source.Content, span);
        string[] lines = [.. source.Slice(content).Split('\n').Select(line => line.TrimEnd('\r'))];
        bool startsBesideQuotes = content.Start == span.Start + 3;
        int indentation = IndentationOf(startsBesideQuotes ? lines[1..] : lines);
        for (int i = startsBesideQuotes ? 1 : 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].Length > indentation ? lines[i][indentation..] : "";
        }

        return new StringSyntax([new TextPart(string.Join('\n', lines), content)], true, span) { Indentation = indentation };
    }

    private static TextSpan ContentOf(string text, TextSpan span)
    {
        int start = span.Start + 3;
        int end = span.End - 3;
        int firstBreak = text.IndexOf('\n', start, end - start);
        if (firstBreak < 0)
        {
            return TextSpan.FromBounds(start, end);
        }

        int lastBreak = text.LastIndexOf('\n', end - 1, end - start);
        int contentStart = IsBlank(text, start, firstBreak) ? firstBreak + 1 : start;
        int contentEnd = IsBlank(text, lastBreak, end) ? lastBreak : end;
        return TextSpan.FromBounds(contentStart, contentEnd);
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    private static int IndentationOf(string[] lines)
    {
        int[] indentations = [.. lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Length - line.TrimStart().Length)];
        return indentations.Length == 0 ? 0 : indentations.Min();
    }
}
