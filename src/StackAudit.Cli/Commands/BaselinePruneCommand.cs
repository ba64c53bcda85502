using System.CommandLine;
using StackAudit.Accepting;
using StackAudit.Cli.Options;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Takes out of the baseline what nobody needs any more: <c>stackaudit baseline prune</c>.</summary>
internal sealed class BaselinePruneCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly BaselineOption _baseline = new("Reads and writes the baseline in this file and not at the root of the stack.");

    public BaselinePruneCommand(Streams streams)
        : base("prune", "Takes findings that are settled out of the baseline.")
    {
        _analysis.AddTo(this);
        Add(_baseline);
        SetAction(parsed => BaselineChangeOutput.Write(
            BaselinePruning.Plan(_analysis.Of(parsed) with { Baseline = parsed.GetValue(_baseline) }), BaselineChangeText.WritePruned, streams));
    }
}
