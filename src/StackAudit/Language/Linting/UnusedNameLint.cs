using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>What is declared and never asked for.</summary>
internal static class UnusedNameLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        // A rule with a mistake will be written anew.
        var healthy = new HashSet<ItemSyntax>(files.RuleItems.Select(item => item.Rule), ReferenceEqualityComparer.Instance);
        RuleFileSyntax[] read = [.. files.Files, .. files.OtherFiles];
        ItemSyntax[] all = [.. read.SelectMany(file => file.Items)];
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
            if (shared is var (what, name) && !all.Any(other => !ReferenceEquals(other, item) && used[other].Contains(name.Text)) && !read.Any(file => IsUnread(file, new Location(source, name.Span))))
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

    // In a file of which a part could not be read, any further mention of a name may be a use of it.
    private static bool IsUnread(RuleFileSyntax file, Location name)
    {
        string text = file.Source.Content;
        string word = name.Source.Slice(name.Span);
        int first = text.IndexOf(word, StringComparison.Ordinal);
        return file.Items.Any(item => item.IsBroken) && first >= 0 && (file.Source != name.Source || first != text.LastIndexOf(word, StringComparison.Ordinal));
    }

    private static HashSet<string> NamesIn(ItemSyntax item) => [.. SyntaxTree.All(item).Select(node => node switch
    {
        NameExpression name => name.Name,
        MemberExpression member => member.Member.Text,
        CallExpression call => call.Function.Text,
        _ => null,
    }).OfType<string>()];
}
