using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Linting;
using StackAudit.Language.Syntax;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Looks for what is allowed in rule files and probably not meant.</summary>
public static class RuleLinting
{
    /// <summary>The lints of rule files, in the order of files and places.</summary>
    /// <param name="paths">Files, and folders with what is below them.</param>
    /// <param name="stack">The folder of the stack for which they are written: it knows their words, and its other rules may use what they declare.</param>
    /// <param name="problems">Receives the mistakes that keep files or rules from being linted.</param>
    public static LintReport Lint(IReadOnlyList<string> paths, string stack, DiagnosticBag problems)
    {
        StackModel? model = ModelIn(stack);
        string[] linted = [.. RulePaths.Find(paths, problems)];
        string own = Path.GetFullPath(Path.Combine(stack, RuleFolder.Name));
        IEnumerable<string> others = Directory.Exists(own) ? RuleFolder.FilesIn(own, problems) : [];

        // Before the shipped ones: of two that are equal the first one counts.
        Func<string, string> shown = model is not null ? path => ShownIn(stack, path) : RelativePath.FromHere;
        RuleFile[] files = [.. Read(linted, shown, problems)];
        RuleFile[] further = [.. Read(others.Except(linted), shown, problems), .. RuleFiles.Shipped(withRules: true, problems, withTests: true)];
        BoundRules bound = RuleFilesBinder.Bind(model?.Schema ?? StackSchema.BuiltIn, [.. files, .. further], problems, model is null ? null : new FactCensus(new StackGraph(model)));
        var all = new LintedFiles(bound, Syntax(files))
        {
            StepsOf = Steps(model),
            OtherFiles = Syntax(further.Where(file => !file.IsBuiltIn)),
            StacksOfTests = StacksOfTests.Beside(files.Select(file => file.Syntax.Source), Environment.CurrentDirectory),
            Model = model,
            Codes = CodesOf(paths, own, shown, problems),
        };
        return new LintReport(RuleLints.Find(all), all.Rules.Count(), HasStack: model is not null);
    }

    /// <summary>The lints of the rules that a stack brings.</summary>
    /// <param name="bound">All rules.</param>
    /// <param name="files">All rule files; the shipped ones are not linted.</param>
    /// <param name="model">The stack.</param>
    /// <param name="root">The folder of the stack; empty for a stack that is on no disk.</param>
    internal static IReadOnlyList<Diagnostic> OfStack(BoundRules bound, IReadOnlyList<RuleFile> files, StackModel model, string root)
    {
        RuleFileSyntax[] own = Syntax(files.Where(file => !file.IsBuiltIn));
        return own.Length == 0 ? [] : RuleLints.Find(new LintedFiles(bound, own)
        {
            Model = model,
            StacksOfTests = StacksOfTests.Beside(own.Select(file => file.Source), root),
            StepsOf = Steps(model),
            Codes = root.Length == 0 ? null : CodesIn(Path.Combine(root, RuleFolder.Name), RuleFolder.Name, []),
        });
    }

    /// <summary>The words of a query that nothing in the stack has: its answer would be nothing, and nobody would know why.</summary>
    /// <param name="bound">All rules, and the query.</param>
    /// <param name="file">In which the query stands.</param>
    /// <param name="model">The stack.</param>
    internal static IEnumerable<Diagnostic> OfQuery(BoundRules bound, RuleFile file, StackModel model) => UnusedWordLint.Find(new LintedFiles(bound, [file.Syntax]) { Model = model });

    /// <summary>The lints of some files; the stack in the folder, if there is one, knows their words.</summary>
    /// <param name="bound">All rules.</param>
    /// <param name="files">All rule files.</param>
    /// <param name="linted">Those to lint.</param>
    /// <param name="paths">Where they were asked for; empty for those of the stack.</param>
    /// <param name="root">The folder of the stack.</param>
    internal static IReadOnlyList<Diagnostic> Of(BoundRules bound, IReadOnlyList<RuleFile> files, IReadOnlySet<SourceText> linted, IReadOnlyList<string> paths, string root)
    {
        ILookup<bool, RuleFileSyntax> syntax = Syntax(files).ToLookup(file => linted.Contains(file.Source));
        return RuleLints.Find(new LintedFiles(bound, [.. syntax[true]])
        {
            OtherFiles = [.. syntax[false]],
            StacksOfTests = StacksOfTests.Beside(linted, root),
            Model = ModelIn(root),
            Codes = CodesOf(paths, Path.GetFullPath(Path.Combine(root, RuleFolder.Name)), RelativePath.FromHere, []),
        });
    }

    private static StackModel? ModelIn(string folder) =>
        File.Exists(Path.Combine(folder, Settings.FileName)) ? StackLoader.Load([folder], new LoadOptions { RequiresTools = false }).Model : null;

    // As a check of the stack calls it; what lies elsewhere, as seen from here.
    private static string ShownIn(string stack, string path)
    {
        string inStack = RelativePath.Of(stack, path);
        return RelativePath.LeadsOut(inStack) ? RelativePath.FromHere(path) : inStack;
    }

    private static IEnumerable<RuleFile> Read(IEnumerable<string> paths, Func<string, string> shown, DiagnosticBag problems) =>
        paths.Select(path => RuleFiles.Read(path, shown(path), problems)).OfType<RuleFile>();

    // A stack's list of codes speaks for its own rules only, not for others that are looked at from within its folder.
    private static CodeLock? CodesOf(IReadOnlyList<string> paths, string own, Func<string, string> shown, DiagnosticBag problems)
    {
        IEnumerable<string> folders = paths.Where(Directory.Exists);
        bool meansOwn = paths.Count == 0 || paths.Any(path => Overlap($"{Path.GetFullPath(path)}/", $"{own}/"));
        return (meansOwn ? folders.Append(own) : folders).Select(folder => CodesIn(folder, shown(folder), problems)).FirstOrDefault(codes => codes is not null);
    }

    private static bool Overlap(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static CodeLock? CodesIn(string folder, string shown, DiagnosticBag problems)
    {
        string path = Path.Combine(folder, CodeLock.FileName);
        var unread = new List<Diagnostic>();
        SourceText? source = File.Exists(path) ? SourceReader.Read(path, $"{shown}/{CodeLock.FileName}", unread) : null;
        problems.AddRange(unread);
        return source is null ? null : new CodeLock(source);
    }

    // Without a stack nobody can say: an estimate for the largest one would flag rules that nobody waits for.
    private static Func<BoundRule, double> Steps(StackModel? model)
    {
        StackSizes? sizes = model is null ? null : StackSizes.Of(model);
        return rule => sizes is null ? 0 : CostEstimate.Of(rule, sizes);
    }

    private static RuleFileSyntax[] Syntax(IEnumerable<RuleFile> files) => [.. files.Select(file => file.Syntax)];
}
