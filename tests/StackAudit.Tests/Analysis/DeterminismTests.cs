using StackAudit.Output;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Analysis;

/// <summary>The same stack gives the same bytes, however many threads look and in whatever order its files are named.</summary>
public class DeterminismTests
{
    private static readonly string Retailer = Repository.PathOf("examples", "retailer");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void OneThreadAndEightGiveTheSameBytes(string format)
    {
        byte[] one = Check(format, 1, Retailer);
        Assert.True(one.Length > 1000);
        for (int run = 0; run < 5; run++)
        {
            Assert.Equal(one, Check(format, 8, Retailer));
        }
    }

    [Fact]
    public void TheOrderInWhichFilesAreNamedDoesNotShow()
    {
        // Proposals are no part of the stack, unless somebody names them.
        string[] files = [.. Directory.GetFiles(Retailer, "*.yaml", SearchOption.AllDirectories).Where(file => !file.Contains("proposals", StringComparison.Ordinal))];
        Assert.True(files.Length > 10);
        byte[] expected = Check("json", 2, Retailer);
        var random = new Random(4711);
        for (int run = 0; run < 5; run++)
        {
            random.Shuffle(files);
            Assert.Equal(expected, Check("json", 2, files));
        }
    }

    private static byte[] Check(string format, int threads, params string[] paths)
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = paths, Threads = threads });
        using var output = new MemoryStream();
        ResultFormatters.All.Single(formatter => formatter.Name == format).Write(result, new FormatOptions(), output);
        return output.ToArray();
    }
}
