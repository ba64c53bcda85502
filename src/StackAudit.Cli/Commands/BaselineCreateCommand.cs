using System.CommandLine;
using StackAudit.Accepting;
using StackAudit.Cli.Options;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Begins a baseline with all that counts now: <c>stackaudit baseline create</c>.</summary>
internal sealed class BaselineCreateCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly ReasonOption _reason = new($"Why they may stay; \"{BaselineCreation.UsualReason}\" if nothing is said.");
    private readonly BaselineOption _baseline = new("Writes the baseline to this file and not to the root of the stack.");

    public BaselineCreateCommand(Streams streams)
        : base("create", "Writes all findings that count now to a new baseline.")
    {
        _analysis.AddTo(this);
        Add(_reason);
        Add(_baseline);
        SetAction(parsed =>
        {
            BaselineChange change = BaselineCreation.Plan(_analysis.Of(parsed) with { Baseline = parsed.GetValue(_baseline) }, parsed.GetValue(_reason));
            return BaselineChangeOutput.Write(change, BaselineChangeText.WriteCreated, streams);
        });
    }
}
