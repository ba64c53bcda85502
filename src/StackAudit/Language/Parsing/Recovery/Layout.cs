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
        ReadOnlySpan<char> before = source.Content.AsSpan(0, tokenStart);
        ReadOnlySpan<char> line = before.TrimEnd(" \t");
        bool isFirst = line.IsEmpty || line[^1] == '\n' || line is [ByteOrderMark];
        return isFirst ? before.Length - line.Length : null;
    }

    /// <summary>The indentation of the line on which a token stands.</summary>
    public static int IndentationAround(SourceText source, int tokenStart)
    {
        ReadOnlySpan<char> line = source.Content.AsSpan(0, tokenStart);
        line = line[(line.LastIndexOf('\n') + 1)..].TrimStart(ByteOrderMark);
        return line.Length - line.TrimStart(" \t").Length;
    }
}
