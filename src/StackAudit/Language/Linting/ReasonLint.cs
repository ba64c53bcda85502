using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>Who gets a finding wants to know why it matters and what to do.</summary>
internal static class ReasonLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        foreach ((SourceText source, RuleSyntax rule) in files.RuleItems)
        {
            var place = new Location(source, rule.Code.Span);
            if (!rule.Clauses.Any(clause => clause is BecauseClause))
            {
                yield return LintDiagnostics.NoReason(place, rule.Code.Text, "because", "why it matters");
            }

            if (!rule.Clauses.Any(clause => clause is HelpClause))
            {
                yield return LintDiagnostics.NoReason(place, rule.Code.Text, "help", "what to do");
            }
        }
    }
}
