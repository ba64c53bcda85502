using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Excepting;
using StackAudit.Output;
using StackAudit.Schema;

namespace StackAudit.Cli.Commands;

/// <summary>Lists the exceptions that end soon, or have: <c>stackaudit exceptions expiring --within 60d</c>.</summary>
internal sealed class ExceptionsExpiringCommand : Command
{
    private static readonly Duration Usual = Duration.Of(30, "day")!;

    private readonly AnalysisArguments _analysis = new();
    private readonly WithinOption _within = new();
    private readonly FormatOption<ExceptionList> _format = new(ExceptionListFormatters.All);

    public ExceptionsExpiringCommand(Streams streams)
        : base("expiring", "Lists the exceptions that end soon, or have; exit code 1 when there are some.")
    {
        _analysis.AddTo(this);
        Add(_within);
        Add(_format);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        ExceptionList list = ExceptionList.Of(Analyzer.Run(_analysis.Of(parsed))).EndingWithin(parsed.GetValue(_within) ?? Usual);
        ProblemText.Write(list.Problems, streams.Error, streams.ErrorStyle);
        ResultOutput.Write(list, _format.Of(parsed), new FormatOptions { Style = streams.Style }, streams.Out);
        return list.IsBroken ? ExitCodes.CouldNotBeDone : list.Exceptions.Count > 0 ? ExitCodes.Found : ExitCodes.Done;
    }
}
