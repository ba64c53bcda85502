using System.CommandLine;
using System.Text;
using StackAudit.Cli.Options;
using StackAudit.Output;
using StackAudit.Output.TestReports;
using StackAudit.Testing;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Runs the tests of rules: <c>stackaudit test rules --coverage</c>.</summary>
internal sealed class TestCommand : Command
{
    private readonly RulePathsArgument _paths = new("the shipped rules and those of the nearest stack");
    private readonly SwitchOption _coverage = new("--coverage", "Says which clause no test has seen say both yes and no.");
    private readonly SwitchOption _mutate = new("--mutate", "Changes the rules bit by bit and says which changes no test notices.");
    private readonly SwitchOption _update = new("--update", "Rewrites the markers of tests to what was found, and prints what it changes.");
    private readonly RulesOption _only = new("--only", "Tests these rules alone");
    private readonly RulesOption _skip = new("--skip", "Leaves these rules out");
    private readonly FormatOption<TestReport> _format = new(TestFormatters.All);
    private readonly ThreadsOption _threads = new();
    private readonly SwitchOption _quiet = new("--quiet", "Shows what went wrong without the summary.");
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public TestCommand(Streams streams)
        : base("test", "Runs the tests of rules.")
    {
        Add(_paths);
        foreach (Option option in (Option[])[_coverage, _mutate, _update, _only, _skip, _format, _threads, _quiet, _noColor])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        var asked = new TestOptions
        {
            Root = PathsArgument.Nearest(Directory.GetCurrentDirectory()),
            Paths = parsed.GetValue(_paths) ?? [],
            Only = _only.Of(parsed),
            Skip = _skip.Of(parsed),
            Coverage = parsed.GetValue(_coverage),
            Mutate = parsed.GetValue(_mutate),
            Threads = _threads.Of(parsed),
        };
        IReadOnlyList<MarkerUpdate> updates = parsed.GetValue(_update) ? Update(asked) : [];
        TestReport report = RuleTester.Run(asked) with { Updates = updates };

        var options = new FormatOptions
        {
            Quiet = parsed.GetValue(_quiet),
            Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) },
        };
        ResultOutput.Write(report, _format.Of(parsed), options, streams.Out);
        return report.ExitCode;
    }

    private static IReadOnlyList<MarkerUpdate> Update(TestOptions asked)
    {
        IReadOnlyList<MarkerUpdate> updates = RuleTester.Run(asked with { Update = true, Coverage = false, Mutate = false }).Updates!;
        foreach (MarkerUpdate update in updates)
        {
            AtomicFile.Write(RelativePath.FromHere(update.FullPath), stream => stream.Write(Encoding.UTF8.GetBytes(update.Text)));
        }

        return updates;
    }
}
