using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Tests.Output.Pictures;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class DataReachesTests
{
    private const string Stack = """
        data:
          email: { name: Email, classification: personal, basis: consent, allowed_regions: [eea] }
          price: { name: Price, classification: public }
          phone: { name: Phone, classification: personal }
        tools:
          web: { name: Web, status: active, collects: [email], regions: [de] }
          cmp: { name: Consent, status: active, regions: [de], consent: { enforces: yes } }
          cdp: { name: CDP, status: active, regions: [eea] }
          ads: { name: Ads, status: active, regions: [us] }
          social: { name: Social, status: active, regions: [us] }
          stats: { name: Stats, status: active, regions: [us] }
          old: { name: Old, status: retired, regions: [us] }
        flows:
          - { from: web, to: cdp, data: [email, price] }
          - { from: cdp, to: ads, data: [email] }
          - { from: web, to: cmp, data: [email] }
          - { from: cmp, to: social, data: [email] }
          - { from: cdp, to: stats, data: [email], transforms: [aggregate] }
          - { from: cdp, to: old, data: [email] }
        """;

    [Fact]
    public void PersonalDataIsFollowed()
    {
        var stack = new ReportedStack(Stack);
        DataReach reach = Assert.Single(DataReaches.Of(new StackGraph(stack.Result.Model), stack.Values));

        Assert.Equal("email", reach.Data.Id);
        Assert.Equal(["web"], Ids(reach.Origins));
        Assert.Equal(["ads", "cdp", "cmp", "social"], Ids(reach.Receivers));
        Assert.Equal(5, reach.Flows.Count);
        Assert.Equal(["cdp", "ads"], Ids(reach.Furthest!.Steps.Select(step => step.To)));
        Assert.Equal(["ads", "social"], Ids(reach.Outside));
        Assert.Equal(["ads", "cdp"], Ids(reach.Ungated));
    }

    [Fact]
    public void ItLeavesItsRegionsWhereTheRuleSaysSo()
    {
        ReportContext context = SomeReport.Retailer;
        string[] found = [.. context.Result.Findings.Where(finding => finding.Rule.Code == "STK1405").Select(finding => $"{finding.Subjects[0].Id} {finding.Subjects[1].Id}").Order(StringComparer.Ordinal)];

        Assert.NotEmpty(found);
        Assert.Equal(found, DataReaches.Of(context.Graph, context.Values).SelectMany(reach => reach.Outside.Select(tool => $"{reach.Data.Id} {tool.Id}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ItComesPastTheGateWhereTheRuleSaysSo()
    {
        ReportContext context = SomeReport.Retailer;
        string[] found = [.. context.Result.Findings.Where(finding => finding.Rule.Code == "STK1407").Select(finding => finding.Subjects[0].Id)];

        Assert.NotEmpty(found);
        Assert.Empty(found.Except(DataReaches.Of(context.Graph, context.Values).Where(reach => context.Values.Text(reach.Data, "basis") == "consent").SelectMany(reach => reach.Ungated).Select(tool => tool.Id)));
    }

    private static IEnumerable<string> Ids(IEnumerable<Entity> entities) => entities.Select(entity => entity.Id);
}
