using StackAudit.Graph;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class FigureTracesTests
{
    [Theory]
    [InlineData("name: Sales", "NoSource", "", "-")]
    [InlineData("source: old", "SourceGone", "", "-")]
    [InlineData("source: dwh", "None", "", "dwh bi")]
    [InlineData("source: bi", "None", "", "bi")]
    [InlineData("source: ads", "None", "", "by hand")]
    [InlineData("source: dwh, needs: [order-history]", "None", "order-history shop dwh", "dwh bi")]
    [InlineData("source: dwh, needs: [total]", "None", "total there", "dwh bi")]
    [InlineData("source: dwh, needs: [order-history, email]", "DataMissing", "order-history shop dwh, email missing", "dwh bi")]
    [InlineData("source: crm, needs: [email]", "None", "email crm", "by hand")]
    public void AFigureIsLedBackToWhereItComesFrom(string kpi, string fault, string origins, string shown)
    {
        var reported = new ReportedStack($$"""
            data: { total: { name: Total, derived_from: [order-history] } }
            tools:
              shop: { name: Shop, status: active, collects: [order-history] }
              dwh: { name: Warehouse, status: active }
              crm: { name: CRM, status: active, collects: [email] }
              bi: { name: BI, status: active }
              ads: { name: Ads, status: active }
              old: { name: Old, status: retired }
            flows: [{ from: shop, to: dwh, data: [order-history] }, { from: dwh, to: bi }]
            kpis: { sales: { {{kpi}} } }
            reports: { board: { name: Board, tool: bi, kpis: [sales], needs: [email] } }
            """);

        ReportTrace report = new FigureTraces(new StackGraph(reported.Result.Model), reported.Values).OfReport(reported.Find("report", "board"));

        ShownFigure figure = Assert.Single(report.Figures);
        Assert.Equal(fault, figure.Figure.Fault.ToString());
        Assert.Equal(origins, string.Join(", ", figure.Figure.Origins.Select(Written)));
        Assert.Equal(shown, figure.Way is { } way ? Written(way) : figure.IsCopiedByHand ? "by hand" : "-");
        Assert.Equal("email missing", string.Join(", ", report.Needs.Select(Written)));
    }

    private static string Written(DataOrigin origin) => $"{origin.Data.Id} {(origin.Way is { } way ? Written(way) : origin.IsThere ? "there" : "missing")}";

    private static string Written(GraphPath way) => string.Join(' ', way.Tools.Select(tool => tool.Id));
}
