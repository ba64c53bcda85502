using Xunit;

namespace StackAudit.BrowserTests.Pages;

/// <summary>A report about a large stack can still be sent by mail.</summary>
public class SizeTests
{
    private const long MostBytes = 2_000_000;

    [Fact]
    public void FiveHundredToolsAreUnderTwoMegabytes() => Assert.InRange(new FileInfo(Reports.FileOf("500", "--view full")).Length, 1, MostBytes);
}
