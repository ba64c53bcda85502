using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Excepting;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Lists the exceptions of a stack, with what each hides: <c>stackaudit exceptions list --format csv:exceptions.csv</c>.</summary>
internal sealed class ExceptionsListCommand : Command
{
    private readonly AnalysisArguments _analysis = new();
    private readonly FormatOption<ExceptionList> _format = new(ExceptionListFormatters.All);

    public ExceptionsListCommand(Streams streams)
        : base("list", "Lists the exceptions, each with what it hides, why and until when.")
    {
        _analysis.AddTo(this);
        Add(_format);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        ExceptionList list = ExceptionList.Of(Analyzer.Run(_analysis.Of(parsed)));
        ProblemText.Write(list.Problems, streams.Error, streams.ErrorStyle);
        ResultOutput.Write(list, _format.Of(parsed), new FormatOptions { Style = streams.Style }, streams.Out);
        return list.IsBroken ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }
}
