using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

internal static class ForbidNotLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files) =>
        from item in files.RuleItems
        from forbid in item.Rule.Clauses.OfType<ForbidClause>()
        where forbid.Condition is NotExpression
        select LintDiagnostics.ForbidNot(new Location(item.Source, forbid.Span));
}
