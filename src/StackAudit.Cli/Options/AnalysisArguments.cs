using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>Which stack to look at, and what decides what is found in it: the same for all verbs that look for findings.</summary>
internal sealed class AnalysisArguments
{
    private readonly PathsArgument _paths = new();
    private readonly AsOfOption _asOf = new();
    private readonly PresetOption _preset = new();
    private readonly RulesOption _only = new("--only", "Runs these rules alone");
    private readonly RulesOption _skip = new("--skip", "Leaves these rules out");
    private readonly RuleFoldersOption _rules = new();
    private readonly SwitchOption _noBuiltInRules = new("--no-builtin-rules", "Leaves the shipped rules out.");
    private readonly ThreadsOption _threads = new();

    /// <summary>Adds all of them, the paths as what is named without an option.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        AddOptionsTo(command);
    }

    /// <summary>For a verb whose words without an option name something else.</summary>
    public void AddOptionsTo(Command command)
    {
        foreach (Option option in (Option[])[_asOf, _preset, _only, _skip, _rules, _noBuiltInRules, _threads])
        {
            command.Add(option);
        }
    }

    public AnalyzerOptions Of(ParseResult parsed) => Of(parsed, _paths.Of(parsed));

    public AnalyzerOptions Of(ParseResult parsed, IReadOnlyList<string> paths) => new()
    {
        Paths = paths,
        AsOf = parsed.GetValue(_asOf),
        Preset = _preset.Of(parsed),
        Only = _only.Of(parsed),
        Skip = _skip.Of(parsed),
        RuleFolders = _rules.Of(parsed),
        CompactRules = EmbeddedRules.Compact,
        WithBuiltInRules = !parsed.GetValue(_noBuiltInRules),
        Threads = _threads.Of(parsed),
    };
}
