using StackAudit.Accepting;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Accepting;

/// <summary>What is there and stays is left as it is, to the byte.</summary>
public sealed class BaselineTextTests
{
    private const string Three =
        """
        # Ours
        version: 1
        findings:
          # Dana looks at this one
          - { code: STK1004, id: bb, severity: error, on: 2026-06-30, reason: Old }   # until spring
          - code: STK1004
            id: dd
            severity: warning
            on: 2026-06-30
            reason: >-
              It was there
              before us.

          # the last one
          - {code: STK1201, id: aa, severity: error, on: 2026-06-30, reason: "Old, too"}
        # end

        """;

    [Fact]
    public void ANewBaselineIsSortedWithAnEntryOnEachLine() => Assert.Equal(
        """
        # Findings that are known and do not count. `stackaudit baseline accept` adds to them, `stackaudit baseline prune` takes out what is settled.
        version: 1
        findings:
          - { code: STK1004, id: aa, severity: error, on: 2026-06-30, about: tool crm, reason: Old }
          - { code: STK1004, id: bb, severity: error, on: 2026-06-30, reason: 'Agreed: "soon", #1' }
          - { code: STK1201, id: '0a', severity: info, on: 2026-06-30, about: 'flow crm->ads, data email', reason: "two\nlines" }

        """.ReplaceLineEndings("\n").Replace("'0a'", "0a", StringComparison.Ordinal),
        BaselineText.Of([
            Entry("STK1201", "0a") with { About = "flow crm->ads, data email", Reason = "two\nlines", Severity = Severity.Info },
            Entry("STK1004", "bb") with { Reason = "Agreed: \"soon\", #1" },
            Entry("STK1004", "aa") with { About = "tool crm" },
        ]));

    [Theory]
    [InlineData("STK1004", "a0", "findings:")]
    [InlineData("STK1004", "cc", "  - { code: STK1004, id: bb, severity: error, on: 2026-06-30, reason: Old }   # until spring")]
    [InlineData("STK1004", "ee", "      before us.")]
    [InlineData("STK1201", "b0", "  - {code: STK1201, id: aa, severity: error, on: 2026-06-30, reason: \"Old, too\"}")]
    public void AnEntryIsPutInWhereItBelongsAndNothingElseIsTouched(string code, string id, string behind)
    {
        string expected = Three.Replace($"{behind}\n", $"{behind}\n  - {{ code: {code}, id: {id}, severity: error, on: 2026-06-30, reason: Old }}\n", StringComparison.Ordinal);
        Assert.NotEqual(Three, expected);
        Assert.Equal(expected, Edit(Three, [], [Entry(code, id)]));
    }

    [Fact]
    public void AnEntryIsTakenOutAndCommentsStay()
    {
        string expected = Three.Replace("  - { code: STK1004, id: bb, severity: error, on: 2026-06-30, reason: Old }   # until spring\n", "  # until spring\n", StringComparison.Ordinal);
        Assert.Equal(expected, Edit(Three, ["bb"], []));
    }

    [Fact]
    public void AllEntriesMayBeTakenOutAndOthersPutIn()
    {
        string none = Edit(Three, ["aa", "bb", "dd"], [])!;
        Assert.Equal(
            """
            # Ours
            version: 1
            findings: []
              # Dana looks at this one
              # until spring
              # the last one
            # end

            """.ReplaceLineEndings("\n"),
            none);
        Assert.Equal(none.Replace(" []\n", "\n  - { code: STK1004, id: aa, severity: error, on: 2026-06-30, reason: Old }\n", StringComparison.Ordinal), Edit(none, [], [Entry("STK1004", "aa")]));
    }

    [Theory]
    [InlineData("version: 1", "version: 1\nfindings:\n  - E\n")]
    [InlineData("version: 1\n", "version: 1\nfindings:\n  - E\n")]
    [InlineData("version: 1\nfindings:\n", "version: 1\nfindings:\n  - E\n")]
    [InlineData("version: 1\nfindings: []   # none yet\n", "version: 1\nfindings:   # none yet\n  - E\n")]
    [InlineData("findings:\nversion: 1\n", "findings:\n  - E\nversion: 1\n")]
    [InlineData("version: 1\r\nfindings: []\r\n", "version: 1\r\nfindings:\r\n  - E\r\n")]
    public void TheFirstEntryOfAnEmptyBaselineFindsItsPlace(string before, string after) => Assert.Equal(
        after.Replace("- E", "- { code: STK1004, id: aa, severity: error, on: 2026-06-30, reason: Old }", StringComparison.Ordinal), Edit(before, [], [Entry("STK1004", "aa")]));

    [Fact]
    public void EntriesWithoutIndentationAndLineBreaksOfWindowsStay() => Assert.Equal(
        "version: 1\r\nfindings:\r\n- { code: STK1004, id: aa, severity: error, on: 2026-06-30, reason: Old }\r\n- { code: STK1004, id: bb, severity: error, on: 2026-06-30, reason: Old }\r\n- { code: STK1004, id: cc, severity: error, on: 2026-06-30, reason: Old }",
        Edit("version: 1\r\nfindings:\r\n- { code: STK1004, id: aa, severity: error, on: 2026-06-30, reason: Old }", [], [Entry("STK1004", "cc"), Entry("STK1004", "bb")]));

    [Theory]
    [InlineData("{ version: 1, findings: [{ code: STK1004, id: bb, severity: error, on: 2026-06-30, reason: Old }] }\n")]
    [InlineData("version: 1\nfindings: [{ code: STK1004, id: bb, severity: error, on: 2026-06-30, reason: Old }]\n")]
    public void WhatIsWrittenInBracketsIsNotRewritten(string text) => Assert.Null(Edit(text, [], [Entry("STK1004", "aa")]));

    private static BaselineEntry Entry(string code, string id) => new(id, code, "", "Old", new DateOnly(2026, 6, 30), default) { Severity = Severity.Error };

    private static string? Edit(string text, string[] removed, BaselineEntry[] added)
    {
        (Baseline baseline, IReadOnlyList<Diagnostic> mistakes) = BaselineReader.Read(new SourceText(Baseline.FileName, text));
        Assert.Empty(mistakes);
        return BaselineText.Edit(baseline, [.. baseline.Entries.Where(entry => removed.Contains(entry.Id))], added);
    }
}
