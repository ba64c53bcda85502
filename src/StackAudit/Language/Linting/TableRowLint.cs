using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>A row for a category that there is not, or for a rule that there is not; that the words of closed lists exist is checked by the binder.</summary>
internal static class TableRowLint
{
    private const string Otherwise = "else";

    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        foreach ((SourceText source, TableSyntax table) in files.ItemsOf<TableSyntax>())
        {
            for (int i = 0; i < table.Keys.Count; i++)
            {
                (string what, string[] known) = KnownTo(table.Keys[i], files);
                foreach (WordSyntax word in table.Rows.Where(row => row.Keys.Count > i).Select(row => row.Keys[i]))
                {
                    if (known.Length > 0 && word.Text != Otherwise && !known.Contains(word.Text))
                    {
                        yield return LintDiagnostics.UnknownRow(new Location(source, word.Span), word.Text, what, known);
                    }
                }
            }
        }
    }

    private static (string What, string[] Known) KnownTo(ExpressionSyntax key, LintedFiles files) => key switch
    {
        MemberExpression { Target: NameExpression { Name: "finding" }, Member.Text: "name" } => ("rule", [.. files.Bound.Rules.Select(rule => rule.Name)]),
        MemberExpression { Target: NameExpression { Name: "finding" }, Member.Text: "code" } => ("rule", [.. files.Bound.Rules.Select(rule => rule.Code)]),
        MemberExpression { Target: NameExpression { Name: "tool" }, Member.Text: "category" } when files.Model is { } model =>
            ("category", [.. KnownCategories.Ids, .. model.Settings.Categories.Select(category => category.Id)]),
        _ => ("", []),
    };
}
