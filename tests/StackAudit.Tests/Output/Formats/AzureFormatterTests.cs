using StackAudit.Diagnostics;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed class AzureFormatterTests
{
    private const string Complete = "##vso[task.complete result=SucceededWithIssues;]";

    [Fact]
    public void EveryTextComesBackAsItWas()
    {
        string[] lines = Lines(HostileResult.Result);
        (string Command, Dictionary<string, string> Properties, string Message)[] commands = [.. lines.Take(2).Select(Read)];

        Assert.All(commands, command => Assert.Equal("task.logissue", command.Command));
        Assert.All(commands, command => Assert.Equal(HostileResult.Source.Path, command.Properties["sourcepath"]));
        Assert.Equal(["type", "sourcepath", "linenumber", "columnnumber", "code"], commands[1].Properties.Keys);
        Assert.Equal(HostileResult.Text, commands[1].Properties["code"]);
        Assert.Equal($"{HostileResult.Text}: {HostileResult.Text}", commands[1].Message);
    }

    [Fact]
    public void WhatIsNoIssueIsALineThatCommandsNothing()
    {
        string info = Lines(HostileResult.Result)[2];
        Assert.DoesNotContain("##vso[", info, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("##[", info, StringComparison.Ordinal);
        Assert.Contains(": info ::error file=x::a%25", info, StringComparison.Ordinal);
    }

    [Fact]
    public void WarningsAloneEndTheTaskWithIssues() => Assert.Equal(Complete, Lines(Sample.Result([SampleStack.Residency with { Severity = Severity.Warning }]))[^1]);

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Info)]
    public void NeitherErrorsNorInfosDo(Severity severity) => Assert.DoesNotContain(Complete, Lines(Sample.Result([SampleStack.Residency with { Severity = severity }])));

    [Fact]
    public void ErrorsThatFailNothingDo() => Assert.Equal(Complete, Lines(Sample.Result([SampleStack.Residency]) with { FailOn = null })[^1]);

    private static string[] Lines(AnalysisResult result) => Sample.Format("azure", result).TrimEnd('\n').Split('\n');

    // As the agent does it.
    private static (string Command, Dictionary<string, string> Properties, string Message) Read(string line)
    {
        Assert.StartsWith("##vso[", line, StringComparison.Ordinal);
        int end = line.IndexOf(']', StringComparison.Ordinal);
        string[] head = line["##vso[".Length..end].Split(' ', 2);
        Dictionary<string, string> properties = head[1].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Unescaped(pair[1]));
        return (head[0], properties, Unescaped(line[(end + 1)..]));
    }

    private static string Unescaped(string text) => text
        .Replace("%3B", ";", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%5D", "]", StringComparison.Ordinal).Replace("%AZP25", "%", StringComparison.Ordinal);
}
