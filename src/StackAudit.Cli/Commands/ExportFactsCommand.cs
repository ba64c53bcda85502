using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Writes all that is known and was found as JSON: <c>stackaudit export facts --out facts.json</c>.</summary>
internal sealed class ExportFactsCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly OutOption _out = new();

    public ExportFactsCommand(Streams streams)
        : base("facts", "Writes all that is known, worked out and found as JSON, in which numbers of a report can be looked up.")
    {
        _analysis.AddTo(this);
        Add(_out);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        AnalysisResult result = Analyzer.Run(_analysis.Of(parsed));
        ProposalLoadResult proposals = result.IsLoaded ? ProposalLoader.Load(result.Model, result.Root) : new ProposalLoadResult([], []);
        Diagnostic[] errors = [.. result.Problems.Concat(proposals.Problems).Where(problem => problem.Severity == Severity.Error)];
        ProblemText.Write(errors, streams.Error, streams.ErrorStyle);
        if (!result.IsLoaded)
        {
            return ExitCodes.CouldNotBeDone;
        }

        _out.Write(parsed, streams, stream => FactsJson.Write(result, proposals, stream));
        return errors.Length > 0 ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }
}
