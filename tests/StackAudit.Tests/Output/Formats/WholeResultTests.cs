using Snapshooter;
using Snapshooter.Xunit;
using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

/// <summary>Each format over one result with everything in it.</summary>
public sealed class WholeResultTests
{
    public static TheoryData<string> Formats => [.. ResultFormatters.All.Select(formatter => formatter.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void EverythingIsShown(string format) => Snapshot.Match(Sample.Format(format, WholeResult.Result), SnapshotNameExtension.Create(format));

    // A compiler that is content says nothing, and a snapshot of nothing cannot be taken.
    public static TheoryData<string> Talkative => [.. ResultFormatters.All.Select(formatter => formatter.Name).Where(name => name != "compact")];

    [Theory]
    [MemberData(nameof(Talkative))]
    public void NothingFoundIsSaid(string format) => Snapshot.Match(Sample.Format(format, WholeResult.Nothing), SnapshotNameExtension.Create(format));

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheSameResultGivesTheSameBytes(string format) => Assert.Equal(Sample.Format(format, WholeResult.Result), Sample.Format(format, WholeResult.Result));

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void FindingsCanBeGrouped(string format)
    {
        string[] all = [.. FindingGrouping.All.Select(grouping => $"==== {grouping.Name}\n{Sample.Format(format, WholeResult.Result, new FormatOptions { GroupBy = grouping, Quiet = true })}")];
        Assert.NotEmpty(all);
        Snapshot.Match(string.Join('\n', all), SnapshotNameExtension.Create(format));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("compact")]
    [InlineData("github")]
    [InlineData("azure")]
    [InlineData("rdjson")]
    [InlineData("markdown")]
    public void WhatPeopleActOnShowsOnlyWhatCounts(string format)
    {
        string output = Sample.Format(format, WholeResult.Result);
        Assert.Contains("CRM is active", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Mixer is active", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Zapier is active", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CDP is active", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", true)]
    [InlineData("json", true)]
    [InlineData("sarif", false)]
    [InlineData("gitlab", false)]
    public void WhatProgramsReadHoldsWhatWasThereBefore(string format, bool withExcepted)
    {
        string output = Sample.Format(format, WholeResult.Result).Replace("[", "", StringComparison.Ordinal);
        Assert.Contains("Mixer", output, StringComparison.Ordinal);
        Assert.Equal(withExcepted, output.Contains("Pilot until the audit", StringComparison.Ordinal));
    }
}
