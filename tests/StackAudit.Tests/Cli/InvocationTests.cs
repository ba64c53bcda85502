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
    [InlineData("`rules` needs one of `list`, `new`, `lint`, `docs` or `cost`.", "rules")]
    [InlineData("`rules` takes no `lst`. Did you mean `list`, `cost` or `lint`?", "rules", "lst")]
    public void ACommandOfCommandsSaysWhichThereAre(string message, params string[] words) =>
        Assert.Equal(new CommandRun(2, "", $"stackaudit: {message}\nTry `stackaudit rules --help`.\n"), CommandRun.Of(words));

    [Theory]
    [InlineData("There is no file `none.rules`.", "query", "none.rules")]
    [InlineData("The query is empty; one is such as 'for each tool where tool.is_live show tool.name'.", "query", "")]
    [InlineData("There is no format `jso`. Did you mean `json`?", "explain", "STK0104", "--format", "jso")]
    public void WhatAVerbCannotReadIsSaidBeforeItBegins(string message, params string[] words) =>
        Assert.Equal(new CommandRun(2, "", $"stackaudit: {message}\nTry `stackaudit {words[0]} --help`.\n"), CommandRun.Of(words));

    [Theory]
    [InlineData("--frob", "There is no option `--frob`.")]
    [InlineData("--versoin", "There is no option `--versoin`. Did you mean `--version`?")]
    [InlineData("frobnicate", "There is no command `frobnicate`.")]
    [InlineData("@file", "There is no command `@file`.")]
    public void BadUsageIsOneMessageAndAHint(string word, string message) =>
        Assert.Equal(new CommandRun(2, "", $"stackaudit: {message}\nTry `stackaudit --help`.\n"), CommandRun.Of(word));
}
