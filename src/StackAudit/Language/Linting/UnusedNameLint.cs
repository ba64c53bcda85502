using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>What is declared and never asked for.</summary>
internal static class UnusedNameLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        // What could not be read may use any name, and a rule with a mistake will be written anew.
        var healthy = new HashSet<ItemSyntax>(files.RuleItems.Select(item => item.Rule), ReferenceEqualityComparer.Instance);
        ItemSyntax[] all = [.. files.Files.Concat(files.OtherFiles).SelectMany(file => file.Items)];
        bool isBroken = Array.Exists(all, item => item.IsBroken);
        var used = new Dictionary<ItemSyntax, HashSet<string>>(ReferenceEqualityComparer.Instance);
        foreach (ItemSyntax item in all)
        {
            used[item] = NamesIn(item);
        }

        foreach ((SourceText source, ItemSyntax item) in files.ItemsOf<ItemSyntax>())
        {
            (string What, WordSyntax Name)? shared = item switch
            {
                DefineSyntax define => ("definition", define.Name),
                ParamSyntax param => ("parameter", param.Name),
                TableSyntax table => ("table", table.Name),
                _ => null,
            };
            if (shared is var (what, name) && !isBroken && !all.Any(other => !ReferenceEquals(other, item) && used[other].Contains(name.Text)))
            {
                yield return LintDiagnostics.UnusedName(new Location(source, name.Span), what, name.Text);
            }

            if (item is RuleSyntax && !healthy.Contains(item))
            {
                continue;
            }

            foreach ((string kind, WordSyntax word) in LocalsOf(item).Where(local => !used[item].Contains(local.Name.Text)))
            {
                yield return LintDiagnostics.UnusedName(new Location(source, word.Span), kind, word.Text);
            }
        }
    }

    private static IEnumerable<(string What, WordSyntax Name)> LocalsOf(ItemSyntax item) => SyntaxTree.PartsOf(item).Select(part => part switch
    {
        LetClause let => ("name", let.Name),
        ParamSyntax param when item is not TestSyntax => ("parameter", param.Name),
        _ => ((string, WordSyntax)?)null,
    }).OfType<(string, WordSyntax)>();

    private static HashSet<string> NamesIn(ItemSyntax item) => [.. SyntaxTree.All(item).Select(node => node switch
    {
        NameExpression name => name.Name,
        MemberExpression member => member.Member.Text,
        CallExpression call => call.Function.Text,
        _ => null,
    }).OfType<string>()];
}
