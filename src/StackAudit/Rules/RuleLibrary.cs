using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>The rules that hold for a stack, without the stack: enough to speak about them.</summary>
/// <param name="Root">The folder of the stack.</param>
/// <param name="Overrides">What the settings say in place of the defaults.</param>
/// <param name="Problems">What is wrong with the settings or in rule files.</param>
internal sealed record RuleLibrary(string Root, StackSchema Schema, Settings Settings, IReadOnlyList<RuleFile> Files, BoundRules Bound, Overrides Overrides, IReadOnlyList<Diagnostic> Problems)
{
    public IReadOnlyList<BoundRule> Rules => Bound.Rules;

    /// <summary>The shipped rules alone.</summary>
    public static RuleLibrary BuiltIn()
    {
        var problems = new DiagnosticBag();
        return Bind("", new SettingsFile(StackSchema.BuiltIn, Settings.Empty(new Text.SourceText("", "")), []), [], problems);
    }

    /// <summary>The shipped rules with those of a stack and of further folders.</summary>
    public static RuleLibrary Load(IReadOnlyList<string> paths, IReadOnlyList<string> folders)
    {
        var problems = new DiagnosticBag();
        SettingsFile file = SettingsFile.Read(paths);
        problems.AddRange(file.Problems);
        return Bind(file.Root, file, folders, problems, StackCensus.Of(paths));
    }

    /// <summary>The rule of a code, in any case, or of a name.</summary>
    public BoundRule? Find(string word) =>
        Rules.FirstOrDefault(rule => rule.Name == word || string.Equals(rule.Code, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Everything that is wrong with the settings and rules, severities and names in the settings among it, and the words of the command line that name no rule.</summary>
    public IReadOnlyList<Diagnostic> CheckSettings(CommandLineRules commandLine)
    {
        var problems = new DiagnosticBag();
        problems.AddRange(Problems);
        RuleSettings.Of(Settings, Bound, commandLine, problems);
        problems.AddRange(new SettingsNames(Settings, Bound).Check());
        return DiagnosticOrder.Sort(problems);
    }

    /// <summary>Whether a rule came with the program.</summary>
    public bool IsBuiltIn(BoundRule rule) => Files.Any(file => file.IsBuiltIn && file.Syntax.Source == rule.Source);

    /// <summary>The tests of a rule, those in its own file first, without the parameters that they set.</summary>
    public IEnumerable<BoundTest> TestsOf(BoundRule rule)
    {
        // The tests of shipped rules are not read with the rules.
        RuleFileSyntax own = RuleParser.Parse(rule.Source, []);
        IEnumerable<RuleFileSyntax> others = Files.Where(file => !file.IsBuiltIn && file.Syntax.Source != rule.Source).Select(file => file.Syntax);
        return
            from file in others.Prepend(own)
            from test in file.Items.OfType<TestSyntax>()
            where !test.IsBroken && test.Codes.Any(code => code.Text == rule.Code)
            select new BoundTest(test, file.Source, []);
    }

    private static RuleLibrary Bind(string root, SettingsFile file, IReadOnlyList<string> folders, DiagnosticBag problems, FactCensus? census = null)
    {
        IReadOnlyList<RuleFile> files = RuleFiles.Load(root, folders, withBuiltInRules: true, problems);
        BoundRules bound = RuleFilesBinder.Bind(file.Schema, files, problems, census);
        Overrides overrides = OverrideReader.Read(file.Settings, bound, problems);
        return new RuleLibrary(root, file.Schema, file.Settings, files, bound, overrides, DiagnosticOrder.Sort(problems));
    }
}
