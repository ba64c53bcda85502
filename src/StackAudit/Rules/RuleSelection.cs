using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Chooses rules by code, name, <c>category:x</c> or <c>tag:x</c>.</summary>
internal static class RuleSelection
{
    private const string CategoryPrefix = "category:";
    private const string TagPrefix = "tag:";

    /// <summary>The rules that run: all that are not off, or those that are named, without those to skip.</summary>
    /// <exception cref="UnknownRuleException">A word names no rule.</exception>
    public static IReadOnlyList<BoundRule> Select(IReadOnlyList<BoundRule> rules, IReadOnlyList<string> only, IReadOnlyList<string> skip)
    {
        foreach (string word in only.Concat(skip))
        {
            Check(rules, word);
        }

        return
        [
            .. rules
                .Where(rule => only.Count == 0 ? rule.Severity != Severity.Off : only.Any(word => IsNamed(rule, word)))
                .Where(rule => !skip.Any(word => IsNamed(rule, word)))
                .Select(Enabled),
        ];
    }

    // A rule that is off and was asked for by name reports like one that says nothing of its severity.
    private static BoundRule Enabled(BoundRule rule) => rule.Severity == Severity.Off ? rule with { Severity = Severity.Warning } : rule;

    private static bool IsNamed(BoundRule rule, string word) =>
        word == rule.Code || word == rule.Name || word == CategoryPrefix + rule.Category || rule.Tags.Any(tag => word == TagPrefix + tag);

    private static void Check(IReadOnlyList<BoundRule> rules, string word)
    {
        if (rules.Any(rule => IsNamed(rule, word)))
        {
            return;
        }

        IEnumerable<string> known = rules
            .SelectMany(rule => new[] { rule.Code, rule.Name, CategoryPrefix + rule.Category }.Concat(rule.Tags.Select(tag => TagPrefix + tag)))
            .Distinct();
        throw new UnknownRuleException(word, Quoted.DidYouMean(word, known));
    }
}
