using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Tests.Loading;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Baselines;

/// <summary>Whatever is wrong in a baseline is told at its place, and then nothing of it is in force.</summary>
public sealed class BaselineReaderTests
{
    private const string Good = "{ code: STK1004, id: aa, severity: error, on: 2026-06-30, about: tool crm, reason: Old }";

    [Fact]
    public void AnEntryIsReadWithItsPlace()
    {
        (Baseline? baseline, string problems) = Read($"version: 1\nfindings:\n  - {Good}\n");
        Assert.Equal("", problems);
        BaselineEntry entry = Assert.Single(baseline!.Entries);
        Assert.Equal(("aa", "STK1004", "tool crm", "Old", new DateOnly(2026, 6, 30), Severity.Error), (entry.Id, entry.Code, entry.About, entry.Reason, entry.On, entry.Severity));
        Assert.Equal("b.yaml:3:5", entry.Location.ToString());
    }

    [Theory]
    [InlineData("version: 1\n")]
    [InlineData("version: 1\nfindings:\n")]
    [InlineData("version: 1\nfindings: []\n")]
    [InlineData("# nothing yet\nversion: 1\nfindings: # none\n")]
    public void ABaselineMayHoldNothing(string text)
    {
        (Baseline? baseline, string problems) = Read(text);
        Assert.Equal("", problems);
        Assert.Empty(baseline!.Entries);
    }

    [Theory]
    [InlineData("version: 1\nfindings:\n  - { code: STK1004\n", "STK0008", "b.yaml:4:1")]
    [InlineData("", "STK0018", "b.yaml:1:1")]
    [InlineData("[]\n", "STK0022", "b.yaml:1:1")]
    [InlineData("findings: []\n", "STK0018", "b.yaml:1:1")]
    [InlineData("version: 2\nentries: []\n", "STK0241", "b.yaml:1:10")]
    [InlineData("version: 0\n", "STK0241", "b.yaml:1:10")]
    [InlineData("version: 1.5\n", "STK0241", "b.yaml:1:10")]
    [InlineData("version: new\n", "STK0026", "b.yaml:1:10")]
    [InlineData("version: 1\nfidings: []\n", "STK0016", "b.yaml:2:1")]
    [InlineData("version: 1\nfindings:\n  - { code: STK1004, severity: error, on: 2026-06-30, reason: Old }\n", "STK0018", "b.yaml:3:5")]
    [InlineData("version: 1\nfindings:\n  - { code: STK1004, id: aa, severity: error, on: 2026-06-30 }\n", "STK0018", "b.yaml:3:5")]
    [InlineData("version: 1\nfindings:\n  - { code: STK1004, id: aa, severity: error, on: 2026-06-30, reason: \"\" }\n", "STK0018", "b.yaml:3:71")]
    [InlineData("version: 1\nfindings:\n  - { code: STK1004, id: aa, severity: error, on: 2026-02-30, reason: Old }\n", "STK0029", "b.yaml:3:51")]
    [InlineData("version: 1\nfindings:\n  - { code: STK1004, id: aa, severity: fatal, on: 2026-06-30, reason: Old }\n", "STK0035", "b.yaml:3:40")]
    public void AMistakeIsToldAtItsPlaceAndNothingIsInForce(string text, string code, string place)
    {
        (Baseline? baseline, string problems) = Read(text);
        Assert.Null(baseline);
        string[] told = problems.Split('\n');
        Assert.StartsWith($"! {place}", told[0], StringComparison.Ordinal);
        Assert.Contains($" {code} ", told[0], StringComparison.Ordinal);
        Assert.Contains(told, line => line.Contains("STK0240 A baseline with mistakes hides nothing", StringComparison.Ordinal));
    }

    [Fact]
    public void ANewerVersionIsNotLookedIntoFurther() => Assert.Equal(
        """
        ! b.yaml:1:10-11 STK0241 The baseline is written in version 7; this StackAudit knows version 1.
        ? Update StackAudit.
        ! b.yaml:1:1-11 STK0240 A baseline with mistakes hides nothing: every finding counts.
        ? Mend it by hand, or take it as it was in the last commit. `--no-baseline` checks without it.
        """.ReplaceLineEndings("\n"),
        Read("version: 7\nwhatever: else\n").Problems);

    [Fact]
    public void MarksOfAConflictAreToldAsSuch() => Assert.Equal(
        """
        ! b.yaml:3:1-13 STK0242 A merge left both sides of a conflict here.
        ? Keep each entry of both sides once and remove the lines with the marks; `stackaudit baseline prune` then takes out what is settled.
        ! b.yaml:1:1-11 STK0240 A baseline with mistakes hides nothing: every finding counts.
        ? Mend it by hand, or take it as it was in the last commit. `--no-baseline` checks without it.
        """.ReplaceLineEndings("\n"),
        Read($"version: 1\nfindings:\n<<<<<<< HEAD\n  - {Good}\n=======\n  - {Good}\n>>>>>>> theirs\n").Problems);

    [Fact]
    public void AFindingThatStandsTwiceIsToldWithBothPlaces() => Assert.Equal(
        """
        ! b.yaml:4:26-28 STK0243 The finding `aa` stands here for the second time.
        ? Remove one of the two entries.
        & b.yaml:3:26-28 It stands here first.
        ! b.yaml:1:1-11 STK0240 A baseline with mistakes hides nothing: every finding counts.
        ? Mend it by hand, or take it as it was in the last commit. `--no-baseline` checks without it.
        """.ReplaceLineEndings("\n"),
        Read($"version: 1\nfindings:\n  - {Good}\n  - {Good}\n").Problems);

    private static (Baseline? Baseline, string Problems) Read(string text)
    {
        var problems = new DiagnosticBag();
        Baseline? baseline = Baseline.Read(new SourceText("b.yaml", text), problems);
        return (baseline, PrintedProblems.Print(problems));
    }
}
