using System.CommandLine;
using System.CommandLine.Completions;
using System.Reflection;
using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Scenarios;

/// <summary>Whatever the program can do and end with, some scenario shows.</summary>
public sealed class CompletenessTests
{
    // What a verb writes when nobody names a form: it has one of the two.
    private static readonly string[] Usual = ["text", "table"];

    private static readonly IReadOnlyList<Command> Commands = [.. Below(PlayedStep.Commands)];

    public static TheoryData<string> BadInputNames => [.. BadInputs.All.Select(input => input.What)];

    [Fact]
    public void ThereIsSomethingToHoldThemTo()
    {
        Assert.True(Commands.Count > 30);
        Assert.True(PlayedStep.All.Count > 200);
        Assert.Equal(BadInputs.All.Count, BadInputs.All.DistinctBy(input => input.What).Count());
    }

    [Fact]
    public void TheTableKnowsEveryVerbAndNoOther() =>
        Assert.Equal(Commands.Select(PlayedStep.VerbOf).Order(StringComparer.Ordinal), VerbOutcomes.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void EveryExitCodeOfEveryVerbIsShown()
    {
        (string, int)[] shown = [.. PlayedStep.All.Select(step => (step.Verb, step.Outcome.ExitCode)).Distinct()];
        (string, int)[] possible = [.. VerbOutcomes.All.SelectMany(verb => verb.Value.Select(code => (verb.Key, code)))];

        Assert.Empty(possible.Except(shown));
        Assert.Empty(shown.Except(possible));
    }

    [Fact]
    public void EveryFormatOfEveryVerbIsShown()
    {
        (string Verb, string Format)[] shown = [.. PlayedStep.All.Where(step => step.Outcome.ExitCode != 2).SelectMany(step => (step.Formats.Any() ? step.Formats : Usual).Select(format => (step.Verb, format))).Distinct()];
        (string Verb, string Format)[] possible = [.. Commands.SelectMany(command => FormatsOf(command).Select(format => (PlayedStep.VerbOf(command), format)))];

        Assert.Equal(ResultFormatters.All.Select(formatter => formatter.Name).Order(StringComparer.Ordinal), possible.Where(pair => pair.Verb == "check").Select(pair => pair.Format).Order(StringComparer.Ordinal));
        Assert.Empty(possible.Except(shown));
    }

    [Theory]
    [MemberData(nameof(BadInputNames))]
    public void EveryBadInputIsShown(string what)
    {
        BadInput input = BadInputs.All.Single(input => input.What == what);

        Assert.NotEqual(0, input.Scenarios.Count + input.Tests.Count);
        Assert.All(input.Scenarios, expected => Assert.Contains(PlayedStep.All, step =>
            step.File == expected.File && step.Outcome.ExitCode == expected.ExitCode && (step.Outcome.Out + step.Outcome.Error).Contains(expected.Says, StringComparison.Ordinal)));
        Assert.All(input.Tests, test => Assert.NotNull(test.Class.GetMethod(test.Name)?.GetCustomAttribute<FactAttribute>()));
    }

    private static IEnumerable<string> FormatsOf(Command command) =>
        command.Options.FirstOrDefault(option => option.Name == "--format")?.GetCompletions(CompletionContext.Empty).Select(completion => completion.Label) ?? [];

    private static IEnumerable<Command> Below(Command command) => [command, .. command.Subcommands.SelectMany(Below)];
}
