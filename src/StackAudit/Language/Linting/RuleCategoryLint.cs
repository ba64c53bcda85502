using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>Rules may have any category; one that is nearly that of shipped rules would stand beside them by mistake.</summary>
internal static class RuleCategoryLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        foreach ((SourceText source, RuleSyntax rule) in files.ItemsOf<RuleSyntax>())
        {
            foreach (WordSyntax written in rule.Clauses.OfType<CategoryClause>().Select(clause => clause.Category))
            {
                if (KnownRuleCategories.Find(written.Text) is null
                    && Spelling.IsSpellable(written.Text)
                    && KnownRuleCategories.All.FirstOrDefault(known => Spelling.IsSlip(written.Text, known.Id)) is { } meant)
                {
                    yield return LintDiagnostics.NearCategory(new Location(source, written.Span), written.Text, meant.Id);
                }
            }
        }
    }
}
