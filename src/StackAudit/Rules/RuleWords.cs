using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>The words by which a command line can name shipped rules.</summary>
public static class RuleWords
{
    /// <summary>Codes and names.</summary>
    public static IReadOnlyList<string> OfRules(CompactRules compact) => [.. Rules(compact).SelectMany(rule => (string[])[rule.Code, rule.Name])];

    /// <summary>Codes, names, categories and tags, as <c>--only</c> takes them.</summary>
    public static IReadOnlyList<string> OfSelections(CompactRules compact)
    {
        IReadOnlyList<BoundRule> rules = Rules(compact);
        return
        [
            .. rules.SelectMany(rule => (string[])[rule.Code, rule.Name]),
            .. rules.Select(rule => $"category:{rule.Category}").Distinct(),
            .. rules.SelectMany(rule => rule.Tags).Distinct().Select(tag => $"tag:{tag}"),
        ];
    }

    private static IReadOnlyList<BoundRule> Rules(CompactRules compact) => BuiltInRules.Bind(StackSchema.BuiltIn, compact, withRules: true, []).Rules;
}
