using System.Text.RegularExpressions;
using StackAudit.Tests.Language.Parsing;

namespace StackAudit.Tests.Language.Evaluation;

/// <summary>
/// Reads cases of this form; all but the outcome is optional:
/// <code>
/// --- title
/// % currency: EUR                             (stackaudit.yaml)
/// | tools: { crm: { name: CRM } }             (the stack)
/// define tool.is_named = tool.name is "CRM"   (rules)
/// tool: tool.is_named => yes                  (an expression about the first tool, and its value)
/// : 1 + 1 => 2                                (one about nothing)
/// => STK… error 1:10 message                  (what a run gives, as RunPrinter writes it)
/// </code>
/// </summary>
internal static partial class EvaluationCaseReader
{
    public static IReadOnlyList<EvaluationCase> Read(string[] lines) => [.. CaseFile.Split(lines).Select(one => Read(one.Title, one.Lines))];

    private static EvaluationCase Read(string title, string[] lines)
    {
        var stack = new List<string>();
        var settings = new List<string>();
        var rules = new List<string>();
        var questions = new List<(string, string)>();
        var outcome = new List<string>();
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            if (line.StartsWith("=>", StringComparison.Ordinal))
            {
                outcome.Add(line);
            }
            else if (outcome.Exists(known => known.StartsWith("=>", StringComparison.Ordinal)))
            {
                throw new FormatException($"After what the rules of `{title}` give stands `{line}`.");
            }
            else if (Question().Match(line) is { Success: true } question)
            {
                questions.Add((question.Groups["kind"].Value, question.Groups["expression"].Value));
                outcome.Add(line);
            }
            else
            {
                List<string> part = line[0] switch { '|' => stack, '%' => settings, _ => rules };
                part.Add(part == rules ? line : line[Math.Min(2, line.Length)..]);
            }
        }

        return outcome.Count > 0
            ? new EvaluationCase(title, Text(stack), Text(settings), Text(rules), questions, outcome)
            : throw new FormatException($"`{title}` has no outcome.");
    }

    private static string Text(List<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    [GeneratedRegex("^(?<kind>[a-z]*): (?<expression>.+) => .+$", RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
