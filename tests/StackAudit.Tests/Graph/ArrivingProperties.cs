using CsCheck;
using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class ArrivingProperties
{
    [Fact]
    public void WhatArrivesIsWhatALookAtEveryFlowFinds() => Sample((sketch, fields) =>
    {
        var stack = new NaiveStack(sketch.Model);
        foreach (Entity tool in sketch.Model.All("tool"))
        {
            ComputedValue arriving = fields.Value(tool, tool.Kind.Fields["arriving"]);
            Assert.Equal(NaiveArriving.At(stack, tool.Id), Ids(arriving.Value));
            Assert.Equal(
                NaiveArriving.WithoutData(stack, tool.Id),
                arriving.Without.Select(fact => fact.Entity.Id).Order(StringComparer.Ordinal));
        }
    });

    [Fact]
    public void OriginsAreWhatALookAtEveryToolFinds() => Sample((sketch, fields) =>
    {
        foreach (Entity data in sketch.Model.All("data"))
        {
            Assert.Equal(NaiveArriving.Origins(sketch.Model, data.Id), Ids(fields.Value(data, data.Kind.Fields["origins"]).Value));
        }
    });

    private static void Sample(Action<Sketch, ComputedFields> property) => RandomStacks.WithData.Sample(
        lines =>
        {
            var sketch = new Sketch(lines);
            property(sketch, new ComputedFields(sketch.Graph));
        },
        iter: 500,
        print: RandomStacks.Print);

    private static IEnumerable<string> Ids(object? entities) => ((Entity[])entities!).Select(entity => entity.Id);
}
