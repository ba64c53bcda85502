using StackAudit.Accepting;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Accepting;

/// <summary>A stack on the disk with rules of its own, and its baseline.</summary>
internal sealed class SomeBaselinedStack : IDisposable
{
    public const string Rules =
        """
        rule ACME1001 no-owner "Nobody owns it"
          severity warning
          category ownership
          because "It matters."
          for each tool
          where tool.is_live
          require tool.owners is present
          report at tool: "{tool.name} has no owner"
          escalate to error when tool.tier is present and tool.tier is critical

        rule ACME1002 no-regions "It is in the wrong place"
          severity error
          category privacy
          because "It matters."
          for each tool
          needs tool.regions
          forbid tool.regions contains us
          report at tool: "{tool.name} is in the US"

        rule ACME1003 manual-flow "Somebody carries it by hand"
          severity warning
          category integration
          because "It matters."
          for each flow
          where flow.via is present
          forbid flow.via is manual
          report at flow: "{flow.from.name} to {flow.to.name} by hand"

        rule ACME1004 much-found "Much is found"
          severity info
          category hygiene
          because "It matters."
          for each finding
          forbid finding.severity is error
          report at finding: "{finding.code} found an error"

        """;

    private readonly TemporaryFolder _folder = new();

    public SomeBaselinedStack(string stack, string settings = "as_of: 2026-06-30\n")
    {
        Write("stackaudit.yaml", settings);
        Write("rules/own.rules", Rules);
        Write("stack.yaml", stack);
    }

    public string Folder => _folder.Path;

    public string Baseline => File.ReadAllText(_folder.File(StackAudit.Rules.Baseline.FileName));

    public AnalyzerOptions Options => new() { Paths = [Folder], WithBuiltInRules = false, CompactRules = StackAudit.Cli.EmbeddedRules.Compact, Threads = 1 };

    public void Write(string file, string text) => _folder.Write(file, text);

    public void Delete(string file) => File.Delete(_folder.File(file));

    public void Create() => Do(BaselineCreation.Plan(Options, null));

    public AnalysisResult Check(AnalyzerOptions? options = null) => Analyzer.Run(options ?? Options);

    /// <summary>What counts, as <c>ACME1001 tool crm</c>.</summary>
    public string[] New(AnalyzerOptions? options = null)
    {
        AnalysisResult result = Check(options);
        Assert.DoesNotContain(result.Problems, problem => problem.Severity == Diagnostics.Severity.Error);
        return [.. result.Findings.Where(finding => finding.Counts).Select(finding => $"{finding.Rule.Code} {AboutText.Of(finding)}")];
    }

    /// <summary>What is settled, in the same words.</summary>
    public string[] Settled(AnalyzerOptions? options = null) => [.. Check(options).Baseline!.Stale.Select(entry => $"{entry.Code} {entry.About}")];

    public static void Do(BaselineChange change)
    {
        Assert.Null(change.Refusal);
        change.Write();
    }

    public void Dispose() => _folder.Dispose();
}
