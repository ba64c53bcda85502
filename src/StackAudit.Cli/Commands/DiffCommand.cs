using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Output;
using StackAudit.Revisions;

namespace StackAudit.Cli.Commands;

/// <summary>Compares two states of a stack: <c>stackaudit diff origin/main</c>.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Argument<string[]> _words = new("REV-or-PATH") { Description = "A branch, tag or commit, or a folder; the second is the work tree where it is not named.", Arity = new ArgumentArity(1, 2) };
    private readonly AnalysisArguments _analysis = new();
    private readonly StackOption _stack = new();
    private readonly FormatOption<StackChanges> _format = new(ChangesFormatters.All);
    private readonly SwitchOption _all = new("--all", "Names everything that moved to another file.");
    private readonly SwitchOption _exitCode = new("--exit-code", "Exits with 1 where there are differences.");
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public DiffCommand(Streams streams)
        : base("diff", "Says what changed in a stack, and what that did to the findings.")
    {
        Add(_words);
        _analysis.AddOptionsTo(this);
        foreach (Option option in (Option[])[_stack, _format, _all, _exitCode, _noColor])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        StackChanges changes = StackDiff.Run(_analysis.Of(parsed, _stack.Of(parsed)), parsed.GetValue(_words)!);
        if (changes.EarlierProblems.Count > 0)
        {
            string number = changes.EarlierProblems.Count == 1 ? "1 problem" : $"{changes.EarlierProblems.Count} problems";
            streams.Error.WriteLine($"stackaudit: {number} kept parts of {changes.Before} from being read, so that more may look new than is.");
        }

        foreach (string remark in changes.Remarks)
        {
            streams.Error.WriteLine($"stackaudit: {remark}");
        }

        ProblemText.Write(changes.Problems, streams.Error, streams.ErrorStyle);
        var options = new FormatOptions { All = parsed.GetValue(_all), Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
        ResultOutput.Write(changes, _format.Of(parsed), options, streams.Out);
        return changes.Problems.Count > 0 ? ExitCodes.CouldNotBeDone
            : parsed.GetValue(_exitCode) && changes.HasDifferences ? ExitCodes.Found
            : ExitCodes.Done;
    }
}
