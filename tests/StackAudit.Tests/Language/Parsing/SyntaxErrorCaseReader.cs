using System.Globalization;

namespace StackAudit.Tests.Language.Parsing;

/// <summary>
/// Reads cases in which errors stand below the guilty text: carets under it, or <c>&gt;</c> where something is missing, then code and
/// message; <c>|</c> begins the label and <c>=</c> the help, each on a line of its own.
/// </summary>
internal static class SyntaxErrorCaseReader
{
    public static IReadOnlyList<SyntaxErrorCase> Read(string[] lines) => [.. CaseFile.Split(lines).Select(one => Read(one.Title, one.Lines))];

    /// <summary>An error in the form in which cases are compared.</summary>
    public static string Describe(int line, int column, int length, string codeAndMessage, string? label, string? help) =>
        string.Create(CultureInfo.InvariantCulture, $"{line}:{column}+{length} {codeAndMessage}")
            + (label is null ? "" : $"\n  | {label}") + (help is null ? "" : $"\n  = {help}");

    private static SyntaxErrorCase Read(string title, string[] lines)
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
            else if (content.StartsWith("| ", StringComparison.Ordinal) || content.StartsWith("= ", StringComparison.Ordinal))
            {
                Continue(title, errors, content);
            }
            else
            {
                text.Add(line);
            }
        }

        return errors.Count > 0 && text.Exists(line => !string.IsNullOrWhiteSpace(line))
            ? new SyntaxErrorCase(title, string.Join('\n', text) + "\n", errors)
            : throw new FormatException($"`{title}` needs a text and an error.");
    }

    private static string ReadError(string title, string content, int line, int column)
    {
        int carets = content.Length - content.TrimStart(content[0]).Length;
        string message = content[carets..].Trim();
        bool isFine = message.StartsWith("STK01", StringComparison.Ordinal) && message.EndsWith('.') && line > 0;
        return isFine
            ? Describe(line, column, content[0] == '>' ? 0 : carets, message, null, null)
            : throw new FormatException($"`{title}` has an error without a place, a code or a message: `{content}`.");
    }

    private static void Continue(string title, List<string> errors, string content)
    {
        bool isSecond = errors.Count > 0 && errors[^1].Contains($"\n  {content[0]} ", StringComparison.Ordinal);
        if (errors.Count == 0 || isSecond)
        {
            throw new FormatException($"`{title}` has no error for `{content}`.");
        }

        errors[^1] += "\n  " + content;
    }
}
