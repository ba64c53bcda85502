using StackAudit.Tests.Language.Parsing;

namespace StackAudit.Tests.Language.Formatting;

/// <summary>Reads cases whose text is followed by a line <c>=&gt;</c> and the formatted text.</summary>
internal static class FormattingCaseReader
{
    private const string Arrow = "=>";

    public static IReadOnlyList<FormattingCase> Read(string[] lines) => [.. CaseFile.Split(lines).Select(one => Read(one.Title, one.Lines))];

    private static FormattingCase Read(string title, string[] lines)
    {
        int arrow = Array.IndexOf(lines, Arrow);
        if (arrow < 0 || Array.LastIndexOf(lines, Arrow) != arrow)
        {
            throw new FormatException($"`{title}` needs one line `{Arrow}`.");
        }

        (string text, string formatted) = (Join(lines[..arrow]), Join(lines[(arrow + 1)..]));
        return text.Trim().Length > 0 && formatted.Trim().Length > 0
            ? new FormattingCase(title, text, formatted)
            : throw new FormatException($"`{title}` needs a text and what it becomes.");
    }

    private static string Join(string[] lines) => string.Join('\n', lines).TrimEnd('\n') + "\n";
}
