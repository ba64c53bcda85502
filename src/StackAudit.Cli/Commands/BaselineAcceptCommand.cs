using System.CommandLine;
using StackAudit.Accepting;
using StackAudit.Cli.Options;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Adds to the baseline: <c>stackaudit baseline accept no-sso --reason "The contract ends in March"</c>.</summary>
internal sealed class BaselineAcceptCommand : Command
{
    private readonly Argument<string[]> _words = new("FINDING")
    {
        Description = "A finding (its id or how it begins), or a rule (code or name) for all that it finds.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _stack = new("--stack")
    {
        HelpName = "PATH",
        Description = "A folder or file of the stack; repeatable. Without any, the nearest folder upwards with settings.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly AnalysisArguments _analysis = new();
    private readonly SwitchOption _all = new("--all", "Accepts everything that counts now.");
    private readonly ReasonOption _reason = new("Why they may stay.");
    private readonly BaselineOption _baseline = new("Reads and writes the baseline in this file and not at the root of the stack.");

    public BaselineAcceptCommand(Streams streams)
        : base("accept", "Adds findings that count now to the baseline, for a reason.")
    {
        Add(_words);
        Add(_stack);
        Add(_all);
        Add(_reason);
        Add(_baseline);
        _analysis.AddOptionsTo(this);
        Validators.Add(result =>
        {
            string[] words = result.GetValue(_words) ?? [];
            if (words.FirstOrDefault(word => word.StartsWith('-')) is { } option)
            {
                result.AddError(UsageError.UnknownOption(option, this));
            }
            else if (words.Length > 0 == result.GetValue(_all))
            {
                result.AddError("Name findings or rules to accept, or say `--all` for everything that counts now.");
            }
            else if (result.GetValue(_reason) is null)
            {
                result.AddError("Say with `--reason` why they may stay.");
            }
            else if (result.GetValue(_stack)?.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
            {
                result.AddError($"There is no file or folder `{missing}`.");
            }
        });
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        string[] paths = parsed.GetValue(_stack) ?? [];
        AnalyzerOptions options = _analysis.Of(parsed, paths.Length > 0 ? paths : [PathsArgument.Nearest(Directory.GetCurrentDirectory())]);
        BaselineChange change = BaselineAcceptance.Plan(options with { Baseline = parsed.GetValue(_baseline) }, parsed.GetValue(_words) ?? [], parsed.GetValue(_reason)!);
        return BaselineChangeOutput.Write(change, BaselineChangeText.WriteAccepted, streams);
    }
}
