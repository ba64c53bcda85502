using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Text;

public class UnifiedDiffTests
{
    [Fact]
    public void EqualTextsHaveNoDiff() => Assert.Equal("", UnifiedDiff.Of("a.rules", "x\n", "x\n"));

    [Fact]
    public void AChangedLineIsShownWithThreeLinesAround() => Assert.Equal(
        """
        --- a/rules/a.rules
        +++ b/rules/a.rules
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """.ReplaceLineEndings("\n"),
        UnifiedDiff.Of("rules/a.rules", Numbered(9), Numbered(9).Replace("5", "five", StringComparison.Ordinal)));

    [Fact]
    public void ChangesCloseToEachOtherAreOneHunk() =>
        Assert.Equal(1, Hunks(Numbered(20), Numbered(20).Replace("\n5\n", "\nfive\n", StringComparison.Ordinal).Replace("\n12\n", "\n", StringComparison.Ordinal)));

    [Fact]
    public void ChangesFarFromEachOtherAreTwoHunks() =>
        Assert.Equal(2, Hunks(Numbered(20), Numbered(20).Replace("\n5\n", "\nfive\n", StringComparison.Ordinal).Replace("\n13\n", "\n", StringComparison.Ordinal)));

    [Fact]
    public void ANewFileBeginsAtLineZero() => Assert.Equal("--- a/n\n+++ b/n\n@@ -0,0 +1,2 @@\n+1\n+2\n", UnifiedDiff.Of("n", "", "1\n2\n"));

    [Fact]
    public void ALineBreakThatIsMissingAtTheEndIsSaid() => Assert.Equal(
        "--- a/n\n+++ b/n\n@@ -1,1 +1,1 @@\n-1\n\\ No newline at end of file\n+1\n",
        UnifiedDiff.Of("n", "1", "1\n"));

    private static string Numbered(int lines) => string.Concat(Enumerable.Range(1, lines).Select(line => $"{line}\n"));

    private static int Hunks(string before, string after) =>
        UnifiedDiff.Of("n", before, after).Split('\n').Count(line => line.StartsWith("@@ ", StringComparison.Ordinal));
}
