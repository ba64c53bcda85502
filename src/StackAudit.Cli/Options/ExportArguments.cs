using System.CommandLine;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Output;

namespace StackAudit.Cli.Options;

/// <summary>Which stack to export, as of which day, and where to. Only a stack that loads as a whole is exported: whoever takes it over could not see what is missing.</summary>
internal sealed class ExportArguments
{
    private readonly PathsArgument _paths = new();
    private readonly AsOfOption _asOf = new();
    private readonly OutOption _out = new();

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_asOf);
        command.Add(_out);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="streams">For the result, and for what is wrong.</param>
    /// <param name="prepare">Makes what writes the result, before a file is begun.</param>
    public int Run(ParseResult parsed, Streams streams, Func<StackModel, Action<Stream>> prepare)
    {
        LoadResult loaded = StackLoader.Load(_paths.Of(parsed), new LoadOptions { AsOf = parsed.GetValue(_asOf) });
        Diagnostic[] errors = [.. loaded.Problems.Where(problem => problem.Severity == Severity.Error)];
        if (loaded.Model is not { } model || errors.Length > 0)
        {
            Refuse(errors, streams);
            return ExitCodes.CouldNotBeDone;
        }

        _out.Write(parsed, streams, prepare(model));
        return ExitCodes.Done;
    }

    /// <summary>Whether the result goes to a file.</summary>
    public bool IsFile(ParseResult parsed) => parsed.GetValue(_out) is not null;

    /// <summary>Says why nothing is exported.</summary>
    public static void Refuse(IEnumerable<Diagnostic> errors, Streams streams)
    {
        ProblemText.Write(errors, streams.Error, streams.ErrorStyle);
        streams.Error.WriteLine("stackaudit: Nothing was exported: what cannot be loaded would be missing. Mend these first.");
    }
}
