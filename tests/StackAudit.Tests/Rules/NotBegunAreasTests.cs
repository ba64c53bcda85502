using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public sealed class NotBegunAreasTests
{
    private const string Tools = "tools: { bi: { name: BI, status: active }, crm: { name: CRM, status: active } }\nreports: { board: { name: Board, tool: bi } }\n";

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

    [Fact]
    public void AVendorOrAKindOfDataMayLackAnAreaToo()
    {
        AnalysisResult result = Check(
            """
            rule ACME3 agreed-vendor "A vendor without an agreement"
              for each vendor
              where any(t in vendor.tools where t.is_live)
              require vendor.dpa.signed is present
              report at vendor: "{vendor.name}"
            rule ACME4 looked-after "Data that nobody looks after"
              for each data
              require data.steward is present
              report at data: "{data.name}"
            """,
            "tools: { bi: { name: BI, status: active, vendor: acme, stores: [email, phone] }, old: { status: retired, vendor: bygone } }\nflows: [{ from: bi, to: bi, data: [email] }]\n");
        Assert.Equal(["Processing agreements", "Stewards"], result.NotBegun.Select(area => area.Area));
        Assert.Equal("1 vendor is in use without one.", result.NotBegun[0].Text);
        Assert.Equal("2 kinds of data are in use without a named steward.", result.NotBegun[1].Text);
    }

    [Fact]
    public void WhereNothingIsWrittenDownTheSilenceIsToldOnce()
    {
        const string Rules = """
            rule ACME5 quick-flow "A flow"
              for each flow
              where flow.is_live
              require flow.cadence is present
              report at flow: "x"
            rule ACME6 signed-contract "A contract"
              for each contract
              require contract.number is present
              report at contract: "x"
            """;
        NotBegun silent = Assert.Single(Check(Rules).NotBegun);
        Assert.Equal("Flows and contracts", silent.Area);
        Assert.Equal("write down what goes from one to another, beginning with BI and CRM", silent.FirstStep);
        Assert.Empty(silent.Findings);
        Assert.Equal("Flows", Assert.Single(Check(Rules, Tools + "contracts: { one: { number: A1 } }\n").NotBegun).Area);
    }

    private static AnalysisResult Check(string rules, string stack = Tools)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", stack);
        folder.Write("rules/own.rules", rules);
        return Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], WithBuiltInRules = false });
    }
}
