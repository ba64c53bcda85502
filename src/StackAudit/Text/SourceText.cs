namespace StackAudit.Text;

/// <summary>The text of one file, with the path by which users know it.</summary>
public sealed class SourceText
{
    private readonly Func<string>? _read;
    private string? _content;
    private int[]? _lineStarts;

    public SourceText(string path, string content)
    {
        Path = path;
        _content = content;
    }

    /// <summary>A text that is read when somebody first looks into it.</summary>
    public SourceText(string path, Func<string> read)
    {
        Path = path;
        _read = read;
    }

    /// <summary>Relative to the root of the stack, with <c>/</c>.</summary>
    public string Path { get; }

    public string Content => _content ??= _read!();

    public int LineCount => LineStarts.Length;

    // Most files of a healthy stack are never printed from, so lines are counted when first asked for.
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>The position of an offset; one past the end of the text is the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        int found = Array.BinarySearch(LineStarts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The offset at which a line begins.</summary>
    /// <param name="line">From 1 to <see cref="LineCount"/>.</param>
    public int StartOf(int line) => LineStarts[line - 1];

    /// <summary>A line without its line break.</summary>
    /// <param name="line">From 1 to <see cref="LineCount"/>.</param>
    public TextSpan SpanOf(int line) => new(StartOf(line), Line(line).Length);

    /// <summary>The text of a line without its line break.</summary>
    /// <param name="line">From 1 to <see cref="LineCount"/>.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        int start = LineStarts[line - 1];
        int end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
        return Content.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (int i = content.IndexOf('\n'); i >= 0; i = content.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
