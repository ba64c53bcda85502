using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Chooses rules by code, name, <c>category:x</c> or <c>tag:x</c>.</summary>
internal static class RuleSelection
{
    public const string CategoryPrefix = "category:";
    private const string TagPrefix = "tag:";

    /// <summary>The rules that are named, or all of them, without those to skip; whether they are on or off.</summary>
    public static IReadOnlyList<BoundRule> Named(BoundRules rules, IReadOnlyList<string> only, IReadOnlyList<string> skip, DiagnosticBag problems)
    {
        CheckWords(rules, only, skip, problems);
        return
        [
            .. rules.Rules
                .Where(rule => only.Count == 0 || only.Any(word => IsNamed(rule, word)))
                .Where(rule => !skip.Any(word => IsNamed(rule, word))),
        ];
    }

    /// <summary>Reports the words of the command line that name no rule.</summary>
    public static void CheckWords(BoundRules rules, IReadOnlyList<string> only, IReadOnlyList<string> skip, DiagnosticBag problems)
    {
        problems.AddRange(only.Where(word => !IsKnown(rules, word)).Select(word => Unknown(rules, "--only", word)));
        problems.AddRange(skip.Where(word => !IsKnown(rules, word)).Select(word => Unknown(rules, "--skip", word)));
    }

    /// <summary>A rule that is off and was asked for by name reports like one that says nothing of its severity.</summary>
    public static BoundRule Enabled(BoundRule rule) => rule.Severity == Severity.Off ? rule with { Severity = Severity.Warning } : rule;

    /// <summary>Whether a word of the command line names a rule.</summary>
    public static bool IsNamed(BoundRule rule, string word) =>
        word == rule.Code || word == rule.Name || word == CategoryPrefix + rule.Category || rule.Tags.Any(tag => word == TagPrefix + tag);

    /// <summary>A word of the command line as a place.</summary>
    public static Location PlaceOf(string option, string word) => new(new SourceText(option, word), new TextSpan(0, word.Length));

    private static bool IsKnown(BoundRules rules, string word) =>
        rules.Rules.Any(rule => IsNamed(rule, word)) || rules.WrongRules.Any(rule => word == rule.Code.Text || word == rule.Name.Text);

    // Whoever names a category or tag without saying which of them means it all the same.
    private static string[] Meant(string word, string[] known) => Array.FindAll(known, each => each == CategoryPrefix + word || each == TagPrefix + word);

    private static Diagnostic Unknown(BoundRules rules, string option, string word)
    {
        string[] known =
        [
            .. rules.Rules
                .SelectMany(rule => new[] { rule.Code, rule.Name, CategoryPrefix + rule.Category }.Concat(rule.Tags.Select(tag => TagPrefix + tag)))
                .Distinct(),
        ];
        Diagnostic unknown = RunDiagnostics.UnknownRule(PlaceOf(option, word), word, Meant(word, known), known);
        string[] categories = [.. known.Where(each => each.StartsWith(CategoryPrefix, StringComparison.Ordinal))];
        return unknown.Help == null || word.StartsWith(CategoryPrefix, StringComparison.Ordinal) ? unknown with { Help = CategoryWords.Help(word, categories) } : unknown;
    }
}
