using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Rules.Running;

public sealed class IdentityTests
{
    [Fact]
    public void AnEntityIsKnownByItsKindAndId() => Assert.Equal("tool:crm", Identity.Part(Some.Tool("crm")));

    [Fact]
    public void ARenamedEntityIsKnownByTheOldestOfItsIds() =>
        Assert.Equal("tool:crm", Identity.Part(Some.Tool("hub").With("formerly", new object[] { "crm", "sales-hub" })));

    [Fact]
    public void ACycleIsKnownByItsComponentWhicheverWayItRuns()
    {
        var sketch = new Sketch("b -> a", "a -> b", "b -> c", "c -> b");

        GraphCycle cycle = Assert.Single(sketch.Graph.Cycles(_ => true));

        Assert.Equal("cycle:a,b,c", Identity.Part(cycle));
    }

    [Fact]
    public void ARecordIsKnownByItsOwnerAndItsKey()
    {
        Entity tool = Some.Tool("crm");
        RecordType review = tool.Kind.Fields["reviews"].Records!;

        Assert.Equal("tool:crm/review:it,2026-01-01#2", Identity.Part(new Record(review, Some.Source, default, tool) { Key = "it,2026-01-01#2" }));
        Assert.Equal("tool:crm/owners", Identity.Part(new Record(tool.Kind.Fields["owners"].Records!, Some.Source, default, tool)));
    }

    [Theory]
    [InlineData("crm", "word:crm")]
    [InlineData(true, "word:yes")]
    [InlineData(null, "word:(not set)")]
    public void AWordIsKnownByItself(object? value, string expected) => Assert.Equal(expected, Identity.Part(value));

    [Fact]
    public void AnIdDependsOnTheCodeAndTheParts()
    {
        string id = Identity.Hash("STK1004", "tool:crm");

        Assert.Equal(32, id.Length);
        Assert.Equal(id, Identity.Hash("STK1004", "tool:crm"));
        Assert.NotEqual(id, Identity.Hash("STK1005", "tool:crm"));
        Assert.NotEqual(id, Identity.Hash("STK1004", "tool:cdp"));
    }
}
