using System.Text;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The reference page of the shipped rules, out of their texts.</summary>
public static class RulesReference
{
    public static string Write(IReadOnlyList<RuleDescriptor> rules)
    {
        var page = new StringBuilder();
        page.Append("# Shipped rules\n\n");
        page.Append("Made from the rules by the program's tests; do not edit. The text of a rule stands in `rules/`, in the folder of its category.\n\n");
        page.Append("| code | name | severity | category | finds | why | what to do |\n|---|---|---|---|---|---|---|\n");
        foreach (RuleDescriptor rule in rules)
        {
            string severity = rule.Severity.ToString().ToLowerInvariant();
            page.Append($"| {rule.Code} | [{rule.Name}](../rules/{rule.Category}/{rule.Name}.rules) | {severity} | {rule.Category} | {rule.Title} | {rule.Because} | {rule.Help} |\n");
        }

        return page.ToString();
    }
}
