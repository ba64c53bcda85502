using StackAudit.Tests.Language.Parsing;

namespace StackAudit.Tests.Editing;

/// <summary>
/// Reads cases of this form, where a <c>·</c> at the end of a line stands for a blank before the break:
/// <code>
/// --- title
/// | tools: { crm: { name: CRM } }
/// tool crm: set tool.status to active
/// = tools: { crm: { name: CRM, status: active } }      (or the line: not offered)
/// </code>
/// </summary>
internal static class EditingCaseReader
{
    private const string NotOffered = "not offered";

    public static IReadOnlyList<EditingCase> Read(string[] lines) => [.. CaseFile.Split(lines).Select(one => Read(one.Title, one.Lines))];

    private static EditingCase Read(string title, string[] lines)
    {
        string[] before = Part(lines, '|');
        string[] after = Part(lines, '=');
        string[] rest = [.. lines.Where(line => line.Length > 0 && line[0] is not ('|' or '='))];
        bool isOffered = rest is [_];
        if (before.Length == 0 || rest.Length == 0 || isOffered != (after.Length > 0) || (!isOffered && rest is not [_, NotOffered]) || rest[0].Split(": ", 2) is not [var subject, var edits])
        {
            throw new FormatException($"`{title}` is no case.");
        }

        return new EditingCase(title, Text(before), subject, edits, isOffered ? Text(after) : null);
    }

    private static string[] Part(string[] lines, char mark) => [.. lines.Where(line => line.StartsWith(mark)).Select(line => line[Math.Min(2, line.Length)..])];

    private static string Text(string[] lines) => string.Concat(lines.Select(line => line.Replace('·', ' ') + "\n"));
}
