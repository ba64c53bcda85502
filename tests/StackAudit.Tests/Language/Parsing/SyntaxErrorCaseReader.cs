using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Tests.Language.Parsing;

/// <summary>
/// Reads cases in which errors stand below the guilty text: carets under it, or <c>&gt;</c> where something is missing, then code and
/// message; <c>|</c> begins the label and <c>=</c> the help, each on a line of its own; further lines of the help are indented.
/// <c>*</c> begins a note, <c>&amp;</c> a related place.
/// </summary>
internal static class SyntaxErrorCaseReader
{
    private const string Marks = "|=*&";

    public static IReadOnlyList<SyntaxErrorCase> Read(string[] lines, bool allowsHealthy = false) =>
        [.. CaseFile.Split(lines).Select(one => Read(one.Title, one.Lines, allowsHealthy))];

    /// <summary>An error in the form in which cases are compared.</summary>
    public static string Describe(Diagnostic error)
    {
        LinePosition start = error.Location.Start;
        int restOfLine = error.Location.Source.Line(start.Line).Length - start.Column + 1;
        IEnumerable<string> lines =
        [
            Place(start.Line, start.Column, Math.Min(error.Location.Span.Length, restOfLine)) + $" {error.Code} {error.Message}",
            .. error.Label is null ? [] : new[] { $"  | {error.Label}" },
            .. error.Help?.Split('\n').Select(line => $"  = {line}") ?? [],
            .. error.Notes.Select(note => $"  * {note}"),
            .. error.Related.Select(related => string.Create(CultureInfo.InvariantCulture, $"  & {related.Location.Start.Line}:{related.Location.Start.Column} {related.Message}")),
        ];
        return string.Join('\n', lines);
    }

    private static string Place(int line, int column, int length) => string.Create(CultureInfo.InvariantCulture, $"{line}:{column}+{length}");

    private static SyntaxErrorCase Read(string title, string[] lines, bool allowsHealthy)
    {
        var text = new List<string>();
        var errors = new List<string>();
        foreach (string line in lines)
        {
            string content = line.TrimStart();
            int column = line.Length - content.Length + 1;
            if (content.StartsWith('^') || content.StartsWith('>'))
            {
                errors.Add(ReadError(title, content, text.Count, column));
            }
            else if (content.Length > 1 && Marks.Contains(content[0]) && content[1] == ' ')
            {
                Continue(title, errors, content);
            }
            else
            {
                text.Add(line);
            }
        }

        return (errors.Count > 0 || allowsHealthy) && text.Exists(line => !string.IsNullOrWhiteSpace(line))
            ? new SyntaxErrorCase(title, string.Join('\n', text) + "\n", errors)
            : throw new FormatException($"`{title}` needs a text and an error.");
    }

    private static string ReadError(string title, string content, int line, int column)
    {
        int carets = content.Length - content.TrimStart(content[0]).Length;
        string message = content[carets..].Trim();
        bool isFine = message.StartsWith("STK01", StringComparison.Ordinal) && message.EndsWith('.') && line > 0;
        return isFine
            ? $"{Place(line, column, content[0] == '>' ? 0 : carets)} {message}"
            : throw new FormatException($"`{title}` has an error without a place, a code or a message: `{content}`.");
    }

    private static void Continue(string title, List<string> errors, string content)
    {
        bool goesOn = content[0] is '*' or '&' || content.StartsWith("=   ", StringComparison.Ordinal);
        bool isSecond = !goesOn && errors.Count > 0 && errors[^1].Contains($"\n  {content[0]} ", StringComparison.Ordinal);
        if (errors.Count == 0 || isSecond)
        {
            throw new FormatException($"`{title}` has no error for `{content}`.");
        }

        errors[^1] += "\n  " + content;
    }
}
