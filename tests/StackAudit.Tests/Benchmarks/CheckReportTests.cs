using StackAudit.Benchmarks.Measuring;
using Xunit;

namespace StackAudit.Tests.Benchmarks;

public sealed class CheckReportTests
{
    private static readonly HashSet<string> Core = ["STK1", "STK2"];

    [Fact]
    public void ACoreRuleIsIdleWithNothingInScope()
    {
        CheckReport report = Report(Rule("STK1", inScope: 0), Rule("STK2", inScope: 1), Rule("STK3", inScope: 0));
        Assert.Equal(["STK1"], report.Idle(Core).Select(rule => rule.Code));
    }

    [Fact]
    public void OfTwoRunsEachRuleHasItsBetterTime()
    {
        CheckReport report = Report(Rule("STK1", 1, 7), Rule("STK2", 1, 3)).WithBestTimes(Report(Rule("STK1", 1, 5), Rule("STK2", 1, 4)));
        Assert.Equal([5, 3], report.Rules.Select(rule => rule.Milliseconds));
    }

    [Theory]
    [InlineData(50, 50, "| all 2 rules together | 400 | 100.0 | met |", "| each; the slowest is STK1 rule | 50 | 50.0 | met |")]
    [InlineData(50.1, 1, "| all 2 rules together | 400 | 51.1 | met |", "| each; the slowest is STK1 rule | 50 | 50.1 | not met by 1 |")]
    [InlineData(200, 200.1, "| all 2 rules together | 400 | 400.1 | not met |", "| each; the slowest is STK2 rule | 50 | 200.1 | not met by 2 |")]
    public void TheTableSaysWhetherTheTargetsAreMet(double first, double second, string together, string each)
    {
        var output = new StringWriter { NewLine = "\n" };
        new RuleTable(output, Core).Write([Rule("STK1", 1, first), Rule("STK2", 1, second)]);
        Assert.Contains(together, output.ToString(), StringComparison.Ordinal);
        Assert.Contains(each, output.ToString(), StringComparison.Ordinal);
    }

    private static CheckReport Report(params RuleRow[] rules) => new(1, 1, 1, 0, 0, 0, rules);

    private static RuleRow Rule(string code, int inScope, double milliseconds = 0) => new(code, "rule", 1, inScope, 0, 0, milliseconds);
}
