using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>One word of a marker, or one text in quotes.</summary>
internal readonly record struct MarkerWord(string Text, bool IsQuoted, TextSpan Span)
{
    private const char Comment = '#';

    /// <summary>The words of a stretch of text up to a further comment; the quotes of an unclosed text stand for themselves.</summary>
    public static IReadOnlyList<MarkerWord> Split(SourceText source, TextSpan span)
    {
        var words = new List<MarkerWord>();
        string text = source.Content;
        for (int i = span.Start; i < span.End && text[i] != Comment;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            int close = text[i] == '"' ? text.IndexOf('"', i + 1, span.End - i - 1) : -1;
            int end = close >= 0 ? close + 1 : EndOfWord(text, i, span.End);
            words.Add(close >= 0 ? new(text[(i + 1)..close], true, TextSpan.FromBounds(i, end)) : new(text[i..end], false, TextSpan.FromBounds(i, end)));
            i = end;
        }

        return words;
    }

    private static int EndOfWord(string text, int start, int end)
    {
        int i = start;
        while (i < end && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
