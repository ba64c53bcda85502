using StackAudit.Rules;
using StackAudit.Testing;
using StackAudit.Tests.Support;
using StackAudit.Tests.Testing;
using Xunit;

namespace StackAudit.Tests.Examples;

/// <summary>The ten policies that were turned into rules do what their tests say, and these tests notice whatever is changed about them.</summary>
public class PolicyTests
{
    private const string Prefix = "POL10";

    private static readonly string Folder = Repository.PathOf("examples", "policies");

    private static readonly Lazy<TestReport> Report = new(() =>
    {
        using var root = new TemporaryFolder();
        return RuleTester.Run(new TestOptions { Root = root.Path, Paths = [Folder], Coverage = true, Mutate = true });
    });

    private static IEnumerable<string> Codes => Report.Value.Tests.SelectMany(test => test.Codes).Distinct().Order(StringComparer.Ordinal);

    [Fact]
    public void ThereAreTenAndEachHasTests()
    {
        Assert.Empty(Report.Value.Problems);
        Assert.Equal(10, Directory.GetFiles(Folder, "*.rules").Length);
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"{Prefix}{number:00}"), Codes);
    }

    [Fact]
    public void EveryTestPasses()
    {
        Assert.True(Report.Value.Tests.Count >= 20);
        Assert.Empty(Report.Value.Tests.SelectMany(test => test.Mistakes).Select(mistake => Tested.Print(mistake)));
        Assert.All(Report.Value.Tests, test => Assert.Equal(TestOutcome.Passed, test.Outcome));
    }

    [Fact]
    public void NoneOfThemIsLinted() => Assert.Empty(Report.Value.Lints.Select(mistake => Tested.Print(mistake)));

    [Fact]
    public void TestsSeeEveryClauseSayYesAndNo()
    {
        Assert.Equal(10, Report.Value.Coverage!.Count);
        Assert.Empty(Report.Value.Coverage!.SelectMany(rule => rule.Mistakes).Select(mistake => Tested.Print(mistake)));
    }

    [Fact]
    public void TestsNoticeEveryChangeThatIsNotExcused()
    {
        Assert.True(Report.Value.Mutation!.Sum(item => item.Mutants) > 80);
        Assert.Empty(Report.Value.Mutation!.SelectMany(item => item.Mistakes).Select(mistake => Tested.Print(mistake)));
    }

    [Fact]
    public void TheyFindSomethingInTheRetailersStack()
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", "retailer")], RuleFolders = [Folder] });
        string[] found = [.. result.Findings.Select(finding => finding.Rule.Code).Where(code => code.StartsWith(Prefix, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["POL1004", "POL1005", "POL1009"], found);
    }

    [Fact]
    public void TheReadmeLeadsToEachOfThem()
    {
        string readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(Directory.GetFiles(Folder, "*.rules"), path => Assert.Contains($"]({Path.GetFileName(path)})", readme, StringComparison.Ordinal));
    }
}
