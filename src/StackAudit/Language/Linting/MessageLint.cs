using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>A message that mentions nothing of its match tells nobody which one is meant.</summary>
internal static class MessageLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        foreach (BoundRule rule in files.Rules)
        {
            bool namesMatch = RuleTree.Holes(rule.Report.Message).SelectMany(BoundTree.All).Any(part => part is BoundLocal);
            if (!namesMatch && !RangesOverStackAlone(rule))
            {
                RuleSyntax syntax = files.RuleItems.First(item => item.Source == rule.Source && item.Rule.Code.Span == rule.CodeSpan).Rule;
                yield return LintDiagnostics.MessageNamesNothing(new Location(rule.Source, syntax.Clauses.OfType<ReportClause>().First().Message.Span));
            }
        }
    }

    private static bool RangesOverStackAlone(BoundRule rule) =>
        rule.Clauses.OfType<BoundForEach>().All(each => each.Source is BoundKindSource { Kind.Name: "stack" });
}
