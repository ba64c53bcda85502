using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>Cuts a file into its items, so that a broken one never hides another. An item starts in column 1, unless it is inside a text.</summary>
internal static class ItemSplitter
{
    /// <summary>The items in order; what stands before the first one is a stretch of its own.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        int start = text.StartsWith(Layout.ByteOrderMark) ? 1 : 0;
        var starts = new List<int> { start };
        for (int line = start; line < text.Length; line = NextLine(text, line))
        {
            if (line > start && !IsContinuation(text[line]))
            {
                starts.Add(line);
            }
        }

        starts.Add(text.Length);
        return [.. starts.Zip(starts.Skip(1), TextSpan.FromBounds)];
    }

    private static bool IsContinuation(char first) => first is ' ' or '\t' or '\r' or '\n' or '#';

    /// <summary>The start of the next line that is not inside a block.</summary>
    private static int NextLine(string text, int position)
    {
        while (position < text.Length)
        {
            int offset = text.AsSpan(position).IndexOfAny('\n', '#', '"');
            if (offset < 0)
            {
                break;
            }

            position += offset;
            switch (text[position])
            {
                case '\n':
                    return position + 1;
                case '#':
                    position = Scanner.LineEnd(text, position, text.Length);
                    break;
                default:
                    position = QuotationEnd(text, position);
                    break;
            }
        }

        return text.Length;
    }

    private static int QuotationEnd(string text, int start)
    {
        int end = Scanner.QuotationEnd(text, start, text.Length);
        if (!Scanner.IsBlock(text, start, text.Length))
        {
            return end < 0 ? Scanner.LineEnd(text, start, text.Length) : end;
        }

        int item = NextItem(text, start, end < 0 ? text.Length : end);
        return item >= 0 ? item : end < 0 ? text.Length : end;
    }

    // A block whose end was forgotten would take in all items up to the next block; one that begins in column 1 shows it. -1 when there is none.
    private static int NextItem(string text, int start, int end)
    {
        for (int line = Scanner.LineEnd(text, start, end); line + 1 < end; line = Scanner.LineEnd(text, line + 1, end))
        {
            if (char.IsAsciiLetter(text[line + 1]) && BeginsItem(text.AsSpan(line + 1, end - line - 1)))
            {
                return line;
            }
        }

        return -1;
    }

    private static bool BeginsItem(ReadOnlySpan<char> line)
    {
        int length = line.IndexOf(' ');
        foreach (ItemForm form in ItemForms.All)
        {
            if (length >= 0 && line[..length].SequenceEqual(form.Keyword))
            {
                return true;
            }
        }

        return false;
    }
}
