using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Exporting;
using StackAudit.Loading;
using StackAudit.Output;
using StackAudit.Schema;

namespace StackAudit.Cli.Commands;

/// <summary>Writes all of a kind as a table: <c>stackaudit export csv --kind tool --out tools.csv</c>.</summary>
internal sealed class ExportCsvCommand : Command
{
    private readonly PathsArgument _paths = new();
    private readonly ChoiceOption _kind = new("--kind", [.. EntityTable.Kinds(StackSchema.BuiltIn).Select(kind => kind.Name)], "Which kind of thing becomes the rows.") { HelpName = "KIND", Required = true };
    private readonly OutOption _out = new();

    public ExportCsvCommand(Streams streams)
        : base("csv", "Writes all of a kind as a table, which `import table --update` takes back.")
    {
        Add(_paths);
        Add(_kind);
        Add(_out);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        LoadResult loaded = StackLoader.Load(_paths.Of(parsed), new LoadOptions());
        if (loaded.Model is not { } model || loaded.Problems.Any(problem => problem.Severity == Severity.Error))
        {
            ProblemText.Write(loaded.Problems.Where(problem => problem.Severity == Severity.Error), streams.Error, streams.ErrorStyle);
            streams.Error.WriteLine("stackaudit: Nothing was exported: what cannot be loaded would be missing. Mend these first.");
            return ExitCodes.CouldNotBeDone;
        }

        EntityTable table = EntityTable.Of(model, model.Schema[parsed.GetValue(_kind)!]);
        bool isFile = parsed.GetValue(_out) is not null;
        _out.Write(parsed, streams, stream => EntityCsv.Write(table, stream, isFile));
        return ExitCodes.Done;
    }
}
