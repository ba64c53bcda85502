using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public sealed class NotBegunAreasTests
{
    private const string OwnedReports = """
        rule ACME1 owned-report "A report whose tool nobody owns"
          for each report
          require report.tool.owners.business is present
          report at report: "{report.name}"
        """;

    private const string OwnedTools = """
        rule ACME2 owned-tool "A tool that nobody owns"
          for each tool
          require tool.owners.business is present
          report at tool: "{tool.name}"
        """;

    [Fact]
    public void AFindingAboutAnotherThingIsNoneOfAnArea()
    {
        AnalysisResult result = Check(OwnedReports);
        Assert.Single(result.Findings);
        Assert.Empty(result.NotBegun);
    }

    [Fact]
    public void FindingsAboutToolsThatLackTheAreaAreSummedUp()
    {
        NotBegun owners = Assert.Single(Check(OwnedReports + "\n" + OwnedTools).NotBegun);
        Assert.Equal("Owners", owners.Area);
        Assert.Equal("name a business owner for BI and CRM", owners.FirstStep);
        Assert.Equal(["ACME2", "ACME2"], owners.Findings.Select(finding => finding.Rule.Code));
    }

    private static AnalysisResult Check(string rules)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", "tools: { bi: { name: BI, status: active }, crm: { name: CRM, status: active } }\nreports: { board: { name: Board, tool: bi } }\n");
        folder.Write("rules/own.rules", rules);
        return Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], WithBuiltInRules = false });
    }
}
