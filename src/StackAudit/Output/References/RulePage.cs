using System.Globalization;
using System.Text;
using StackAudit.Explaining;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The page of a rule, in the words of <c>explain</c>.</summary>
internal static class RulePage
{
    /// <param name="explanation">The rule in words.</param>
    /// <param name="file">The rule file, as seen from the page.</param>
    public static string Write(RuleExplanation explanation, string file)
    {
        RuleDescriptor rule = explanation.Rule;
        var page = new StringBuilder();
        string raised = string.Concat(explanation.Raised.Select(raised => $"; {raised}"));
        page.Append($"# {rule.Code} {rule.Name}\n\n{RuleDocumentation.Mark}\n\n{rule.Title}.\n\n{rule.Severity.Word()}{raised} · {rule.Category} · [rule file]({file})\n");
        WriteStatus(page, rule);
        Section(page, "What it does", string.Concat(explanation.Steps.Select((step, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {step}\n"))));
        Section(page, "Why it matters", Line(rule.Because));
        Section(page, "What to do", Line(rule.Help));
        Section(page, "Words it uses", string.Concat(explanation.Definitions.Select(name => $"- `{name.Name}`: {name.Text}.\n")));
        Section(page, "Tables it looks into", string.Concat(explanation.Tables.Select(name => $"- `{name.Name}`: {name.Text}\n")));
        Section(page, "Parameters", Parameters(explanation.Parameters));
        Section(page, "An example that fails", Example(explanation.Failing));
        Section(page, "An example that passes", Example(explanation.Passing));
        Section(page, "More", Line(rule.Link ?? ""));
        return page.ToString();
    }

    private static void WriteStatus(StringBuilder page, RuleDescriptor rule)
    {
        if (rule.Status != Language.Binding.RuleStatus.Stable)
        {
            page.Append($"\n{rule.Status}{(rule.StatusReason == null ? "" : $": {rule.StatusReason}")}\n");
        }
    }

    private static void Section(StringBuilder page, string heading, string text)
    {
        if (text.Length > 0)
        {
            page.Append($"\n## {heading}\n\n{text}");
        }
    }

    private static string Line(string text) => text.Length == 0 ? "" : $"{text}\n";

    private static string Parameters(IReadOnlyList<ParameterExplanation> parameters) => parameters.Count == 0
        ? ""
        : "| name | default | may be | what it is |\n|---|---|---|---|\n"
            + string.Concat(parameters.Select(parameter => $"| `{parameter.Name}` | {parameter.Value} | {parameter.Bounds ?? "anything"} | {parameter.Description} |\n"));

    private static string Example(RuleExample? example) => example == null
        ? ""
        : $"{(example.AsOf == null ? "" : $"As of {example.AsOf}:\n\n")}```yaml\n{example.Yaml}\n```\n";
}
