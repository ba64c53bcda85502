using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The page about all shipped rules: which run, whom they ask to act, and each with what it finds.</summary>
internal static class ShippedRulesPage
{
    private const string Choice = """
        Without a word from you, `standard` runs. A stack with years of old problems begins with `adopt`, which is what `stackaudit check --preset adopt` shows and `preset: adopt` in `stackaudit.yaml` keeps; once it finds nothing more, take the next. Your own rules run with each, and `--only` and `--skip` choose single ones: a rule of the set *off* runs with `strict`, or when `--only` names it.

        A rule looks only where the facts that it needs are written down. Where they are not, it says that it *could not look*; it has not passed. Rules of the set *extended* ask for facts that few stacks have on the first day, such as logs, limits or dates of a last run, and are silent until then.
        """;

    private const string WhoIsWho = """
        *Business* are the sides that ask for tools and pay for them: marketing, sales, product, procurement and agencies. *Technology* are those that run and guard them: IT, data and security. With *both*, either may have to act, or both together.
        """;

    private static readonly string[] Sides = ["business", "technology", "both"];

    /// <summary>Writes the page.</summary>
    /// <param name="rules">In the order of their codes.</param>
    /// <param name="link">Where the page of a rule is.</param>
    public static string Write(BoundRule[] rules, Func<BoundRule, string> link)
    {
        var page = new StringBuilder();
        page.Append($"# Shipped rules\n\n{RuleDocumentation.Mark}\n\n## Which rules run\n\n");
        WritePresets(page, rules);
        page.Append($"\n{Choice}\n\n## Whom they ask to act\n\n");
        page.Append($"{WhoIsWho}\n\n");
        WriteSides(page, rules);
        page.Append("\n## All of them\n");
        foreach (IGrouping<string, BoundRule> category in rules.GroupBy(rule => rule.Category))
        {
            page.Append($"\n### {TitleOf(category.Key)}\n\n| code | name | severity | preset | set | asks | finds |\n|---|---|---|---|---|---|---|\n");
            foreach (BoundRule rule in category)
            {
                page.Append($"| {rule.Code} | [{rule.Name}]({link(rule)}) | {SeverityOf(rule)} | {PresetOf(rule).Name} | {SetOf(rule)} | {SideOf(rule)} | {rule.Title} |\n");
            }
        }

        return page.ToString();
    }

    private static void WritePresets(StringBuilder page, BoundRule[] rules)
    {
        page.Append("| preset | rules | for |\n|---|--:|---|\n");
        foreach (Preset preset in Preset.All)
        {
            page.Append($"| `{preset.Name}` | {rules.Count(preset.Includes)} | {preset.ForWhom} |\n");
        }
    }

    private static void WriteSides(StringBuilder page, BoundRule[] rules)
    {
        page.Append("| category | business | technology | both | rules |\n|---|--:|--:|--:|--:|\n");
        foreach (IGrouping<string, BoundRule> category in rules.GroupBy(rule => rule.Category))
        {
            WriteCounts(page, TitleOf(category.Key), [.. category]);
        }

        WriteCounts(page, "**all**", rules);
    }

    private static void WriteCounts(StringBuilder page, string name, BoundRule[] rules) =>
        page.Append($"| {name} | {string.Join(" | ", Sides.Select(side => rules.Count(rule => SideOf(rule) == side)))} | {rules.Length} |\n");

    private static string TitleOf(string category) => KnownRuleCategories.All.Single(known => known.Id == category).Title;

    private static string SeverityOf(BoundRule rule) =>
        string.Join(", or ", rule.Escalations.Select(worse => worse.Level).Prepend(rule.Severity).Distinct().Select(severity => severity.Word()));

    private static Preset PresetOf(BoundRule rule) => Preset.Of(RuleDescriptor.Of(rule));

    private static string SetOf(BoundRule rule) => rule.Severity == Severity.Off ? "off" : rule.Tags.Contains("extended") ? "extended" : "core";

    private static string SideOf(BoundRule rule) => Sides.FirstOrDefault(side => rule.Tags.Contains(side)) ?? "";
}
