using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class InvocationTests
{
    [Fact]
    public void WithoutACommandItSaysWhatToTypeFirst()
    {
        CommandRun run = CommandRun.Of();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("stackaudit check", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TheVersionIsOneLine() => Assert.Equal(new CommandRun(0, $"stackaudit {StackAudit.Output.ToolVersion.Text}\n", ""), CommandRun.Of("--version"));

    [Theory]
    [InlineData("--frob", "There is no option `--frob`.")]
    [InlineData("--versoin", "There is no option `--versoin`. Did you mean `--version`?")]
    [InlineData("frobnicate", "There is no command `frobnicate`.")]
    [InlineData("@file", "There is no command `@file`.")]
    public void BadUsageIsOneMessageAndAHint(string word, string message) =>
        Assert.Equal(new CommandRun(2, "", $"stackaudit: {message}\nTry `stackaudit --help`.\n"), CommandRun.Of(word));
}
