using StackAudit.Diagnostics;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed class GitHubFormatterTests
{
    [Fact]
    public void EveryTextComesBackAsItWas()
    {
        (string Level, Dictionary<string, string> Properties, string Message)[] commands = [.. Lines(HostileResult.Result).Select(Read)];

        Assert.Equal(["error", "warning", "notice"], commands.Select(command => command.Level));
        Assert.All(commands, command => Assert.Equal(HostileResult.Source.Path, command.Properties["file"]));
        Assert.Equal($"{HostileResult.Text}\n{HostileResult.Text}", commands[0].Message);
        Assert.Equal($"{HostileResult.Text} {HostileResult.Text}", commands[0].Properties["title"]);
        Assert.Equal(["file", "line", "endLine", "col", "endColumn", "title"], commands[0].Properties.Keys);
        Assert.Equal(["3", "3", "11", "14"], ((string[])["line", "endLine", "col", "endColumn"]).Select(name => commands[0].Properties[name]));
    }

    [Fact]
    public void APlaceOverSeveralLinesHasNoColumns()
    {
        var source = new SourceText("a.yaml", "a:\n  b\n");
        string line = Lines(Sample.Result([Sample.Finding(Sample.Residency, "m", source, "a:\n  b")])).Single();
        Assert.StartsWith("::error file=a.yaml,line=1,endLine=2,title=STK1405 residency-violated::m%0A", line, StringComparison.Ordinal);
    }

    [Fact]
    public void TenOfALevelAreShownTheWorstFirst()
    {
        string[] lines = Lines(Sample.Result(Many(37)));

        Assert.Equal(21, lines.Length);
        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Contains("finding 36 ", lines[0], StringComparison.Ordinal);
        Assert.Equal("error: 10 of 37 shown, warning: 10 of 37 shown; `--format text --all` shows all of them.", lines[^1]);
    }

    [Fact]
    public void TheSummaryOfTheStepIsNamedWhereItHasTheOthers() =>
        Assert.EndsWith("; the summary of this step has all of them.", Lines(Sample.Result(Many(11)), new FormatOptions { HasStepSummary = true })[^1], StringComparison.Ordinal);

    [Fact]
    public void TenAreAllOfTen() => Assert.Equal(20, Lines(Sample.Result(Many(10))).Length);

    [Fact]
    public void FilesAreToldFromTheRootOfTheRepository() =>
        Assert.StartsWith("::error file=stacks/shop/tools/ads.yaml,", Lines(Sample.Result([SampleStack.Residency]), new FormatOptions { StackFromRepository = "stacks/shop/" })[0], StringComparison.Ordinal);

    // The last of them is the only one with money at stake.
    private static Finding[] Many(int number) =>
    [
        .. Enumerable.Range(0, number).Select(i => SampleStack.Residency with { Id = $"{i}", Message = $"finding {i} ", Money = i == number - 1 ? SampleStack.Residency.Money : null }),
        .. Enumerable.Range(0, number).Select(i => SampleStack.Residency with { Id = $"w{i}", Severity = Severity.Warning }),
    ];

    private static string[] Lines(AnalysisResult result, FormatOptions? options = null) => Sample.Format("github", result, options).TrimEnd('\n').Split('\n');

    // As GitHub's runner does it.
    private static (string Level, Dictionary<string, string> Properties, string Message) Read(string line)
    {
        Assert.StartsWith("::", line, StringComparison.Ordinal);
        int end = line.IndexOf("::", 2, StringComparison.Ordinal);
        string[] head = line[2..end].Split(' ', 2);
        Dictionary<string, string> properties = head[1].Split(',').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Unescaped(pair[1].Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)));
        return (head[0], properties, Unescaped(line[(end + 2)..]));
    }

    private static string Unescaped(string text) =>
        text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
