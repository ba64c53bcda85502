using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Graph.Computed;

public sealed class KpiFieldsTests
{
    private readonly SomeStack _stack = new();

    [Fact]
    public void ReportsShowIt()
    {
        Entity kpi = _stack.Add("kpi", "conversion");
        Entity tool = _stack.Tool("bi");
        _stack.Add("report", "z", ("tool", tool), ("kpis", new[] { kpi, _stack.Add("kpi", "other") }));
        _stack.Add("report", "a", ("tool", tool), ("kpis", kpi));
        _stack.Add("report", "m", ("tool", tool));

        Assert.Equal("a z", _stack.Ids(kpi, "reports"));
    }

    [Fact]
    public void StagesAreMeasuredByItInTheOrderOfTheJourneys()
    {
        Entity kpi = _stack.Add("kpi", "conversion");
        _stack.Add("journey", "b", ("stages", new (string, object?)[][] { [("id", "z"), ("kpi", kpi)], [("id", "a"), ("kpi", kpi)] }));
        _stack.Add("journey", "a", ("stages", new (string, object?)[][] { [("id", "m")], [("id", "n"), ("kpi", kpi)] }));

        Assert.Equal(["n", "z", "a"], ((Record[])_stack.Value(kpi, "stages")!).Select(stage => stage[stage.Type["id"]]));
    }
}
