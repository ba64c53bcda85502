using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Tests.Language.Binding;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Severities;

/// <summary>A few rules, shipped ones and a company's own, that find something about every tool, and how settings change them.</summary>
internal static class SomeRules
{
    /// <summary>Code, name, category, severity, tag, and whether a clause raises it to error.</summary>
    public static readonly IReadOnlyList<(string Code, string Name, string Category, string Severity, string Tag, bool IsRaised)> All =
    [
        ("STK1", "alpha", "red", "warning", "adopt", false),
        ("STK2", "beta", "red", "info", "plain", true),
        ("STK3", "gamma", "blue", "off", "plain", false),
        ("STK4", "delta", "blue", "error", "plain", false),
        ("ACME1", "epsilon", "red", "warning", "plain", true),
        ("ACME2", "zeta", "blue", "off", "adopt", false),
    ];

    public static BoundRules Bound { get; } = Checked.From((Text("STK"), true), (Text("ACME"), false)).Rules;

    /// <summary>What the rules do under settings, as <c>ACME1:error STK1:warning</c>, and what is wrong with these.</summary>
    /// <param name="files">Settings by their paths; the stack's own is <c>stackaudit.yaml</c>.</param>
    /// <param name="commandLine">What goes before them.</param>
    public static (string Findings, IReadOnlyList<Diagnostic> Problems, IReadOnlyList<RuleSetting> Settings) Run(IEnumerable<(string Path, string Content)> files, CommandLineRules? commandLine = null)
    {
        LoadResult loaded = StackLoader.Load([new SourceText("stack.yaml", "tools: { a: { name: A, status: active } }"), .. files.Select(file => new SourceText(file.Path, file.Content))], new LoadOptions());
        Assert.DoesNotContain(loaded.Problems, problem => problem.Severity == Severity.Error);
        var problems = new DiagnosticBag();
        RuleSettings settings = RuleSettings.Of(loaded.Model!.Settings, Bound, commandLine ?? CommandLineRules.None, problems);
        RuleRun run = new RuleRunner(new(new(loaded.Model)), threads: 1, withTimes: false).Run(settings.Running);
        return (string.Join(' ', run.Findings.Select(finding => $"{finding.Rule.Code}:{finding.Severity.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal)), DiagnosticOrder.Sort(problems), settings.All);
    }

    private static string Text(string prefix) => string.Concat(All.Where(rule => rule.Code.StartsWith(prefix, StringComparison.Ordinal)).Select(rule =>
        $"""
        rule {rule.Code} {rule.Name} "{rule.Name}"
          severity {rule.Severity}
          {(rule.IsRaised ? "escalate to error when tool.is_live" : "")}
          category {rule.Category}
          tags {rule.Tag}
          for each tool
          forbid tool.is_live
          report at tool: "x"


        """));
}
