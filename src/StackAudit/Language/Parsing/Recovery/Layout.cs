using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>Where tokens stand on their lines.</summary>
internal static class Layout
{
    /// <summary>What an editor may put before the first character of a file.</summary>
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>The indentation of the line that a token begins, or null when another token stands before it.</summary>
    public static int? IndentationBefore(SourceText source, int tokenStart)
    {
        int lineStart = LineStart(source, tokenStart);
        return source.Content.AsSpan(lineStart, tokenStart - lineStart).IsWhiteSpace() ? tokenStart - lineStart : null;
    }

    /// <summary>The indentation of the line on which a token stands.</summary>
    public static int IndentationAround(SourceText source, int tokenStart)
    {
        ReadOnlySpan<char> line = source.Content.AsSpan(LineStart(source, tokenStart));
        return line.Length - line.TrimStart(" \t").Length;
    }

    private static int LineStart(SourceText source, int position)
    {
        int start = source.Content.AsSpan(0, position).LastIndexOf('\n') + 1;
        return start == 0 && source.Content.StartsWith(ByteOrderMark) ? 1 : start;
    }
}
