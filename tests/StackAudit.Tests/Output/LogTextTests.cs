using StackAudit.Output;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Output;

/// <summary>A name in a file must not become a command of the host that shows the log.</summary>
public sealed class LogTextTests
{
    private const string Name = "::add-mask::x ##vso[task.setvariable variable=a]b ##[add-path]c";

    [Theory]
    [InlineData("text")]
    [InlineData("compact")]
    public void NoLineOfTextCommandsAnything(string format)
    {
        Finding[] findings = [.. ManyTools.Findings(8).Select(finding => finding with { Message = Name })];
        string[] lines = Sample.Format(format, Sample.Result(findings)).Split('\n');

        Assert.Contains(lines, line => line.Contains("add-mask", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("##vso[", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a::b ## c [d]")]
    [InlineData("std::vector")]
    [InlineData("# heading")]
    public void WhatCommandsNothingStaysAsItIs(string text) => Assert.Equal(text, LogText.Of(text));
}
