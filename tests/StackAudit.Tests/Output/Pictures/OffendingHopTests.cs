using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Pictures;

public sealed class OffendingHopTests
{
    [Fact]
    public void WhereDataMustNotArriveItIsTheLast()
    {
        Finding finding = SomeReport.Retailer.Finding("STK1405");

        Assert.Equal(finding.Path.Count - 1, OffendingHop.Of(finding));
    }

    [Fact]
    public void OfACircleItIsTheOneThatTheFindingStandsAt()
    {
        Finding finding = SomeReport.Retailer.Finding("STK1501");

        Assert.Equal(finding.Location.Start.Line, finding.Path[OffendingHop.Of(finding)].Flow.Location.Start.Line);
    }

    [Fact]
    public void AFlowThatTheFindingIsAboutIsIt()
    {
        Finding finding = SomeReport.Retailer.Finding("STK1405");

        Assert.Equal(1, OffendingHop.Of(finding with { Subjects = [finding.Path[1].Flow] }));
    }
}
