using CsCheck;
using StackAudit.Reporting;
using StackAudit.Tests.Graph;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class GatewayTests
{
    [Fact]
    public void TheMiddleOfAChainComesFirst() =>
        Assert.Equal(["c 4", "b 3", "d 3"], Gateways.Of(new Sketch("a -> b", "b -> c", "c -> d", "d -> e").Graph).Select(gateway => $"{gateway.Tool.Id} {gateway.Share}"));

    [Fact]
    public void AConnectorIsPassedAndWhatIsOffIsNot() =>
        Assert.Equal(["z 1"], Gateways.Of(new Sketch("a -> (z) -> b", "b -> c retired").Graph).Select(gateway => $"{gateway.Tool.Id} {gateway.Share}"));

    [Fact]
    public void WhatGoesThroughAConnectorIsFedByIt()
    {
        IReadOnlyList<Gateway> gateways = Gateways.Of(new Sketch("a -> (z) -> b", "a -> (z) -> c", "z -> d", "b -> e", "a -> (z) -> f retired").Graph);

        Assert.Equal(["b", "c", "d"], gateways.Single(gateway => gateway.Tool.Id == "z").Fed.Select(tool => tool.Id));
        Assert.Equal(["e"], gateways.Single(gateway => gateway.Tool.Id == "b").Fed.Select(tool => tool.Id));
    }

    [Fact]
    public void ItIsTheShareOfAllShortestWays() => RandomStacks.Tiny.Sample(
        lines =>
        {
            var sketch = new Sketch(lines);
            Dictionary<string, double> expected = Naive(new NaiveStack(sketch.Model));
            Assert.Equal(
                expected.Where(entry => entry.Value > 1e-9).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {entry.Value:0.0000}"),
                Gateways.Of(sketch.Graph).OrderBy(gateway => gateway.Tool.Id, StringComparer.Ordinal).Select(gateway => $"{gateway.Tool.Id} {gateway.Share:0.0000}"));
        },
        iter: Runs.Of(500),
        print: RandomStacks.Print);

    // Every shortest sequence of flows between two tools, each an equal part.
    private static Dictionary<string, double> Naive(NaiveStack stack)
    {
        Dictionary<string, double> shares = stack.Tools.ToDictionary(tool => tool, _ => 0.0);
        foreach (string start in stack.Tools)
        {
            foreach (var ways in Ways(stack, start, [], [start]).GroupBy(way => way[^1].To))
            {
                NaiveFlow[][] shortest = [.. ways.Where(way => way.Length == ways.Min(other => other.Length))];
                foreach (string tool in shortest.SelectMany(way => Passed(way, start)))
                {
                    shares[tool] += 1.0 / shortest.Length;
                }
            }
        }

        return shares;
    }

    private static IEnumerable<NaiveFlow[]> Ways(NaiveStack stack, string at, NaiveFlow[] way, string[] met) =>
        stack.LiveFlows.Where(flow => flow.From == at && !met.Contains(flow.To))
            .SelectMany(flow => Ways(stack, flow.To, [.. way, flow], [.. met, flow.To]).Prepend([.. way, flow]));

    // A connector counts once for each flow that it is passed on, unless one begins or ends there or the whole way does.
    private static IEnumerable<string> Passed(NaiveFlow[] way, string start) =>
        way.SkipLast(1).Select(flow => flow.To)
            .Concat(way.Select(flow => flow.Through is { } through && through != flow.From && through != flow.To && through != start ? through : null).OfType<string>());
}
