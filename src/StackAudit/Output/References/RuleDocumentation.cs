using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Explaining;
using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Pages about rules: one for each, and a table of all of them.</summary>
public static class RuleDocumentation
{
    /// <summary>Tells pages that were made from those that somebody wrote.</summary>
    public const string Mark = "Made from the rules by `stackaudit rules docs`; do not edit.";

    private const string Table = "rules/README.md";
    private const string Pages = "docs/rules";

    /// <summary>The pages of the shipped rules, as they stand in the program's repository.</summary>
    public static IReadOnlyList<NewFile> OfShipped() => Make(RuleLibrary.BuiltIn(), ".", Pages, _ => true, ShippedRulesPage.Write);

    /// <summary>The pages of the rules that a stack brings.</summary>
    /// <param name="paths">Folders and files of one stack.</param>
    /// <param name="folder">Where the pages go; null for the usual place in the stack.</param>
    /// <param name="problems">Receives the mistakes of rules, which get no page.</param>
    public static IReadOnlyList<NewFile> OfStack(IReadOnlyList<string> paths, string? folder, DiagnosticBag problems)
    {
        RuleLibrary library = RuleLibrary.Load(paths, []);
        problems.AddRange(library.Problems.Where(problem => problem.Severity == Severity.Error));
        return Make(library, library.Root, folder ?? Path.Combine(library.Root, Pages), rule => !library.IsBuiltIn(rule), WriteTable);
    }

    /// <summary>A file in the way that nobody made from rules; null when there is none.</summary>
    public static string? WrittenByHand(IEnumerable<NewFile> files) =>
        files.Select(file => file.Path).FirstOrDefault(path => File.Exists(path) && !File.ReadAllText(path).Contains(Mark, StringComparison.Ordinal));

    private static NewFile[] Make(
        RuleLibrary library, string root, string folder, Func<BoundRule, bool> isWanted, Func<BoundRule[], Func<BoundRule, string>, string> writeTable)
    {
        var explainer = new RuleExplainer(library);
        BoundRule[] rules = [.. library.Rules.Where(isWanted)];
        if (rules.Length == 0)
        {
            return [];
        }

        string table = Path.Combine(root, Table);
        IEnumerable<NewFile> pages = rules.Select(rule => new NewFile(PathOf(folder, rule), RulePage.Write(explainer.Explain(rule), RelativePath.Of(folder, Path.Combine(root, rule.Source.Path)))));
        return [new NewFile(table, writeTable(rules, rule => RelativePath.Of(Path.GetDirectoryName(table)!, PathOf(folder, rule)))), .. pages];
    }

    private static string PathOf(string folder, BoundRule rule) => Path.Combine(folder, $"{rule.Name}.md");

    private static string WriteTable(BoundRule[] rules, Func<BoundRule, string> link)
    {
        var page = new StringBuilder();
        page.Append($"# Rules\n\n{Mark}\n\n| code | name | severity | category | finds |\n|---|---|---|---|---|\n");
        foreach (BoundRule rule in rules)
        {
            page.Append($"| {rule.Code} | [{rule.Name}]({link(rule)}) | {rule.Severity.Word()} | {rule.Category} | {rule.Title} |\n");
        }

        return page.ToString();
    }
}
