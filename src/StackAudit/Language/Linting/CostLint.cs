using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>A rule that looks at too much, each time at too much, makes everybody wait, and is ended where it takes too long.</summary>
internal static class CostLint
{
    /// <summary>More steps than this make people wait.</summary>
    public const double Much = 10_000_000;

    public static IEnumerable<Diagnostic> Find(LintedFiles files) =>
        from rule in files.Rules
        let steps = files.StepsOf(rule)
        where steps > Much
        select LintDiagnostics.Costly(new Location(rule.Source, rule.CodeSpan), rule.Code, steps, CostAdvice.For(rule));
}
