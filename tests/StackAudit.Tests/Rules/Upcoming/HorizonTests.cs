using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules.Upcoming;

public sealed class HorizonTests
{
    private const int Days = 45;

    // Each day by itself, with all rules and from the files.
    [Theory]
    [InlineData("retailer")]
    [InlineData("troubled")]
    public void LookingAheadFindsWhatChecksOnTheDaysWouldFind(string example)
    {
        AnalysisResult ahead = Check(example, null, Duration.Of(Days, "day"));
        DateOnly today = ahead.Model.Today;
        Dictionary<string, Severity> seen = Counting(ahead);
        var expected = new List<string>();
        for (int day = 1; day <= Days; day++)
        {
            foreach ((string id, Severity severity) in Counting(Check(example, today.AddDays(day), null)))
            {
                if (!seen.TryGetValue(id, out Severity before) || before < severity)
                {
                    expected.Add($"{today.AddDays(day):yyyy-MM-dd} {id} {severity}");
                    seen[id] = severity;
                }
            }
        }

        Assert.NotEmpty(expected);
        Assert.Equal(today.AddDays(Days), ahead.Horizon);
        Assert.Equal(expected.Order(StringComparer.Ordinal), ahead.Upcoming!.Select(each => $"{each.Day:yyyy-MM-dd} {each.Finding.Id} {each.Finding.Severity}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatAnExceptionHidesComesBackOnTheDayAfterItsEnd()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", "as_of: 2026-06-30\nexceptions: [{ rule: STK1004, on: zap, reason: Ticket 1, approved_by: dana, until: 2026-07-05 }]\n");
        folder.Write("stack.yaml", "people: { dana: { name: Dana } }\ntools: { zap: { name: Zap, status: active } }\n");

        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], Only = ["STK1004"], Horizon = Duration.Of(2, "week") });

        Assert.DoesNotContain(result.Findings, finding => finding.Counts);
        Assert.Equal(new DateOnly(2026, 7, 6), Assert.Single(result.Upcoming!).Day);
        Assert.Null(result.Upcoming![0].Before);
    }

    [Fact]
    public void NobodyIsToldOfTheFutureUnasked() => Assert.Null(Check("minimal", null, null).Upcoming);

    private static AnalysisResult Check(string example, DateOnly? asOf, Duration? horizon) =>
        Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", example)], AsOf = asOf, Horizon = horizon });

    private static Dictionary<string, Severity> Counting(AnalysisResult result) =>
        result.Findings.Where(finding => finding.Counts).ToDictionary(finding => finding.Id, finding => finding.Severity);
}
