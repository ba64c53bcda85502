using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public class ShadowItTests
{
    private static readonly AnalysisResult Retailer = Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", "retailer")] });

    private static readonly ShadowIt Shadow = new(Retailer.Model, new FieldValues(new ComputedFields(new StackGraph(Retailer.Model))), Retailer.Findings);

    [Fact]
    public void ToolsWithoutAnApprovalComeWithWhatIsFoundAboutThem()
    {
        Assert.Equal(
            ["calendly asked STK1005 STK1004", "hotjar STK1004 STK1005", "visitorly STK1005 STK1107", "onesignal asked STK1008", "posthog-lab"],
            Shadow.Unreviewed().Select(tool => string.Join(' ', [tool.Tool.Id, .. tool.Request is null ? [] : new[] { "asked" }, .. Codes(tool)])));
    }

    [Fact]
    public void WhatWasSeenIsToldOnceWithAllWhoSawIt()
    {
        Assert.Equal(
            ["okta/Miro cards/Miro: STK1001", "google-workspace/Tidycal: nothing"],
            Shadow.Seen().Select(seen => $"{string.Join(' ', seen.Sightings.Ids())}: {seen.Finding?.Rule.Code ?? "nothing"}"));
    }

    [Fact]
    public void ApprovalsThatNoLongerHoldAreToldTheWorstFirst()
    {
        string[] lapsed = [.. Shadow.Lapsed().Select(finding => finding.Rule.Code)];

        Assert.Equal("STK1103", lapsed[^1]);
        Assert.Equal(["STK1101", "STK1102", "STK1102", "STK1103", "STK1104", "STK1105"], lapsed.Order());
    }

    private static IEnumerable<string> Codes(UnreviewedTool tool) => tool.Findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal).Select(finding => finding.Rule.Code);
}
