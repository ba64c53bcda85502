using Xunit;

namespace StackAudit.BrowserTests.Browser;

/// <summary>Says all that is wrong with a page at once; alike only once.</summary>
internal static class Problems
{
    private const int Most = 40;

    public static void AssertNone(IEnumerable<string> problems)
    {
        string[] distinct = [.. problems.Distinct()];
        Assert.True(distinct.Length == 0, $"{distinct.Length} problems:\n{string.Join('\n', distinct.Take(Most))}");
    }
}
