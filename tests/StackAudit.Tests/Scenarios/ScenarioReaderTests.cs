using Xunit;

namespace StackAudit.Tests.Scenarios;

public sealed class ScenarioReaderTests
{
    private const string Whole =
        "Shows it.\n\n=== file a.yaml\ntools: {}\n=== file b/c.yaml\n=== command\nstackaudit check \"a b\"\n=== stdout\nNothing.\n\n=== stderr\n=== exit\n0\n";

    [Fact]
    public void AScenarioReadsBackAsItWasWritten() => Assert.Equal(Whole, ScenarioWriter.Write(ScenarioReader.Read(Whole)));

    [Fact]
    public void AScenarioMayHaveSeveralSteps() => Assert.Equal(2, ScenarioReader.Read(Whole + "=== command\nstackaudit\n=== stdout\n=== stderr\n=== exit\n2\n").Steps.Count);

    [Fact]
    public void SomethingMayHappenBeforeACommand()
    {
        const string Text = Whole + "=== shell\nrm a.yaml\n=== command\nstackaudit\n=== stdout\n=== stderr\n=== exit\n2\n";

        Scenario scenario = ScenarioReader.Read(Text);

        Assert.Equal("rm a.yaml\n", scenario.Steps[1].Shell);
        Assert.Equal(Text, ScenarioWriter.Write(scenario));
    }

    [Fact]
    public void ANewScenarioHasNoOutcomeYet() => Assert.Null(Assert.Single(ScenarioReader.Read("New.\n=== command\nstackaudit\n").Steps).Outcome);

    [Theory]
    [InlineData("", "A scenario has lines that end with a line feed alone, the last one too.")]
    [InlineData("Shows it.\r\n=== command\r\nstackaudit\r\n", "A scenario has lines that end with a line feed alone, the last one too.")]
    [InlineData("Shows it.\n", "A scenario has a command.")]
    [InlineData("=== command\nstackaudit\n", "A scenario begins with a description.")]
    [InlineData("Shows it.\n=== comand\nstackaudit\n", "A scenario has `=== command` where it has `comand`.")]
    [InlineData("Shows it.\n=== command\nls\n", "A scenario has a command that is one line and begins with `stackaudit`.")]
    [InlineData("Shows it.\n=== command\nstackaudit check\nstackaudit check\n", "A scenario has one line for a command.")]
    [InlineData("Shows it.\n=== command\nstackaudit\n=== stdout\n=== exit\n0\n", "A scenario has `=== stderr` where it has `exit`.")]
    [InlineData("Shows it.\n=== command\nstackaudit\n=== stdout\n=== stderr\n", "A scenario has `=== exit` where it has `its end`.")]
    [InlineData("Shows it.\n=== command\nstackaudit\n=== stdout\n=== stderr\n=== exit\nnought\n", "A scenario has a number as exit code.")]
    [InlineData("Shows it.\n=== shell\nls\n", "A scenario has `=== command` where it has `its end`.")]
    [InlineData("Shows it.\n=== file \n=== command\nstackaudit\n", "A scenario has a file name in `file `.")]
    [InlineData("Shows it.\n=== file a\n=== file a\n=== command\nstackaudit\n", "A scenario has the file `a` once.")]
    [InlineData("Shows it.\n=== command\nstackaudit\n=== file a\n", "A scenario has `=== stdout` where it has `file a`.")]
    public void WhatDoesNotFitTheFormIsRefused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ScenarioReader.Read(text)).Message);
}
