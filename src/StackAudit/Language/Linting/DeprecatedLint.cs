using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>Who runs a rule that is about to go wants to know what to run instead.</summary>
internal static class DeprecatedLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        foreach ((SourceText source, RuleSyntax rule) in files.RuleItems)
        {
            if (rule.Clauses.OfType<StatusClause>().FirstOrDefault(status => status.Status.Text == "deprecated") is { } status
                && !files.Bound.Rules.Any(other => other.Code != rule.Code.Text && Names(status, other.Code, other.Name)))
            {
                yield return LintDiagnostics.NoSuccessor(new Location(source, status.Span), rule.Code.Text);
            }
        }
    }

    private static bool Names(StatusClause status, string code, string name) =>
        status.Reason is { } reason && reason.Parts.OfType<TextPart>().Any(part =>
            part.Text.Contains(code, StringComparison.Ordinal) || part.Text.Contains(name, StringComparison.Ordinal));
}
