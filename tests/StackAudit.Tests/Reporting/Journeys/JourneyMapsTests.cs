using StackAudit.Graph;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class JourneyMapsTests
{
    [Theory]
    [InlineData("tools: [shop]", "tools: [crm]", "carries: [email]", "shop Works, crm Last")]
    [InlineData("tools: [shop]", "tools: [ads]", "carries: [email]", "shop Broken, ads Last")]
    [InlineData("tools: [shop]", "tools: [shop]", "carries: [email]", "shop Works, shop Last")]
    [InlineData("tools: [shop]", "tools: [bi]", "carries: [email]", "shop Unknown, bi Last")]
    [InlineData("tools: [shop]", "tools: [crm]", "tier: high", "shop Unknown, crm Last")]
    [InlineData("tools: [shop]", "tools: [old]", "carries: [email]", "shop NothingThere,  gap Last")]
    [InlineData("tools: [shop]", "offline: yes", "carries: [email]", "shop ByPeople,  offline Last")]
    [InlineData("tools: [ads]", "tools: [form]", "carries: [phone]", "ads StartsAnew, form Last")]
    public void EachStageHandsOn(string first, string second, string carries, string expected)
    {
        var reported = new ReportedStack($$"""
            tools:
              shop: { name: Shop, status: active, collects: [email] }
              crm: { name: CRM, status: active }
              ads: { name: Ads, status: active }
              bi: { name: BI, status: active }
              form: { name: Form, status: active, collects: [phone] }
              old: { name: Old, status: retired }
            flows:
              - { from: shop, to: crm, data: [email] }
              - { from: shop, to: ads, data: [order-history] }
              - { from: crm, to: bi }
            journeys: { buy: { name: Buy, {{carries}}, stages: [{ id: a, name: A, {{first}} }, { id: b, name: B, {{second}} }] } }
            """);

        JourneyMap map = new JourneyMaps(new StackGraph(reported.Result.Model), reported.Values).Of(reported.Find("journey", "buy"));

        Assert.Equal(expected, string.Join(", ", map.Stages.Select(Written)));
    }

    private static string Written(StageOnMap stage) =>
        $"{string.Join(' ', stage.Tools.Select(tool => tool.Id))}{(stage.IsGap ? " gap" : "")}{(stage.IsOffline ? " offline" : "")} {stage.ToNext}";
}
