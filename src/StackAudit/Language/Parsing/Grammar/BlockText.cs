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

    /// <summary>Where a block that is not closed was probably to be: its last line that begins with a quotation mark and is indented no deeper than the block's clause, or else where it opens.</summary>
    public static TextSpan PlaceOfMissingEnd(string text, TextSpan span)
    {
        int firstLine = text.LastIndexOf('\n', span.Start) + 1;
        int most = IndentAt(text, firstLine);
        var place = new TextSpan(span.Start, 3);
        for (int line = NextLine(text, span.Start, span.End); line < span.End; line = NextLine(text, line, span.End))
        {
            int first = line + IndentAt(text, line);
            if (first - line <= most && first < span.End && text[first] == '"')
            {
                int length = text.AsSpan(first, span.End - first).IndexOfAnyExcept('"');
                place = TextSpan.FromBounds(first, length < 0 ? span.End : first + length);
            }
        }

        return place;
    }

    private static int IndentAt(string text, int line)
    {
        int length = text.AsSpan(line).IndexOfAnyExcept(' ', '\t');
        return length < 0 ? 0 : length;
    }

    private static int NextLine(string text, int from, int end) => Scanner.LineEnd(text, from, end) + 1;

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
