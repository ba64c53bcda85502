using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed class GitLabFormatterTests
{
    [Fact]
    public void IssuesHaveWhatCodeQualityNeedsAndNothingElse()
    {
        JsonElement[] issues = Issues(HostileResult.Result);

        Assert.Equal(3, issues.Length);
        Assert.All(issues, issue => Assert.Equal(["description", "check_name", "fingerprint", "severity", "location"], issue.EnumerateObject().Select(property => property.Name)));
        Assert.All(issues, issue => Assert.Equal(HostileResult.Source.Path, issue.GetProperty("location").GetProperty("path").GetString()));
        Assert.Equal(3, issues[1].GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
        Assert.Equal($"{HostileResult.Text}: {HostileResult.Text}", issues[1].GetProperty("description").GetString());
    }

    [Theory]
    [InlineData(Severity.Error, "privacy", "blocker")]
    [InlineData(Severity.Error, "shadow-it", "critical")]
    [InlineData(Severity.Warning, "privacy", "major")]
    [InlineData(Severity.Info, "privacy", "info")]
    public void SeveritiesAreTold(Severity severity, string category, string expected)
    {
        JsonElement issue = Issues(Sample.Result([SampleStack.Residency with { Severity = severity, Rule = Sample.Residency with { Category = category } }])).Single();
        Assert.Equal(expected, issue.GetProperty("severity").GetString());
    }

    [Fact]
    public void FingerprintsAreUniqueEvenForTheSameProblemTwice()
    {
        Diagnostic problem = SampleStack.Result.Problems[0];
        string[] fingerprints = [.. Issues(SampleStack.Result with { Problems = [problem, problem, problem] }).Select(issue => issue.GetProperty("fingerprint").GetString()!)];
        Assert.Equal(6, fingerprints.Length);
        Assert.Equal(fingerprints, fingerprints.Distinct());
    }

    [Fact]
    public void FilesAreToldFromTheRootOfTheRepository() =>
        Assert.Equal("stacks/shop/tools/ads.yaml", Issues(Sample.Result([SampleStack.Residency]), new FormatOptions { StackFromRepository = "stacks/shop/" })[0].GetProperty("location").GetProperty("path").GetString());

    private static JsonElement[] Issues(AnalysisResult result, FormatOptions? options = null) => [.. JsonDocument.Parse(Sample.Format("gitlab", result, options)).RootElement.EnumerateArray()];
}
