using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>The YAML that a test gives: a text of its own, whose places are told as those of the file that holds it.</summary>
internal sealed class FixtureText
{
    // By the lines of the text: where its first column is in the file.
    private readonly int[] _lines;

    private FixtureText(SourceText yaml, SourceText file, int[] lines)
    {
        Yaml = yaml;
        File = file;
        _lines = lines;
    }

    public SourceText Yaml { get; }

    public SourceText File { get; }

    /// <summary>All of it in the file.</summary>
    public Location Place => Locate(new TextSpan(0, Yaml.Content.Length));

    /// <summary>A text between quotes in a rule file.</summary>
    public static FixtureText Of(StringSyntax written, SourceText file, string path)
    {
        string yaml = string.Concat(written.Parts.OfType<TextPart>().Select(part => part.Text));
        TextSpan content = written.Parts is [var part, ..] ? part.Span : written.Span;
        bool startsBesideQuotes = !written.IsBlock || content.Start == written.Span.Start + 3;
        var lines = new List<int>();
        for (int start = content.Start; start >= 0 && start <= content.End; start = NextLine(file.Content, start))
        {
            bool isBeside = startsBesideQuotes && lines.Count == 0;
            lines.Add(isBeside ? start : Math.Min(start + written.Indentation, EndOfLine(file.Content, start)));
        }

        return new FixtureText(new SourceText(path, yaml), file, [.. lines]);
    }

    /// <summary>A file of its own.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path within the stack that it is part of.</param>
    public static FixtureText OfFile(SourceText file, string path)
    {
        var lines = new List<int>();
        for (int start = 0; start >= 0; start = NextLine(file.Content, start))
        {
            lines.Add(start);
        }

        return new FixtureText(new SourceText(path, file.Content), file, [.. lines]);
    }

    /// <summary>The place in the file.</summary>
    public Location Locate(TextSpan span)
    {
        int start = OffsetOf(span.Start);
        int end = span.Length == 0 ? start : OffsetOf(span.End - 1) + 1;
        return new Location(File, TextSpan.FromBounds(start, end));
    }

    private int OffsetOf(int offset)
    {
        (int line, int column) = Yaml.PositionOf(offset);
        return Math.Min(_lines[Math.Min(line, _lines.Length) - 1] + column - 1, File.Content.Length);
    }

    private static int NextLine(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : -1;

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
}
