using StackAudit.Diagnostics;

namespace StackAudit.Language.Linting;

/// <summary>Advice for who writes rules: what is allowed, and probably not meant.</summary>
internal static class RuleLints
{
    public delegate IEnumerable<Diagnostic> Lint(LintedFiles files);

    public static IReadOnlyList<Lint> All { get; } =
    [
        ConditionLint.Find,
        NeedlessOtherwiseLint.Find,
        NeedlessNeedsLint.Find,
        UnusedNameLint.Find,
        TableRowLint.Find,
        MessageLint.Find,
        UnusedWordLint.Find,
        ReasonLint.Find,
        UntestedRuleLint.Find,
        ForbidNotLint.Find,
        DeprecatedLint.Find,
        CodeLockLint.Find,
        CostLint.Find,
        RuleCategoryLint.Find,
    ];

    public static IReadOnlyList<Diagnostic> Find(LintedFiles files) => DiagnosticOrder.Sort(All.SelectMany(lint => lint(files)));
}
