using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Exporting;
using StackAudit.Output;
using StackAudit.Schema;

namespace StackAudit.Cli.Commands;

/// <summary>Writes all of a kind as a table: <c>stackaudit export csv --kind tool --out tools.csv</c>.</summary>
internal sealed class ExportCsvCommand : Command
{
    public ExportCsvCommand(Streams streams)
        : base("csv", "Writes all of a kind as a table, which `import table --update` takes back.")
    {
        var export = new ExportArguments();
        var kind = new ChoiceOption("--kind", [.. EntityTable.Kinds(StackSchema.BuiltIn).Select(kind => kind.Name)], "Which kind of thing becomes the rows.") { HelpName = "KIND", Required = true };
        export.AddTo(this);
        Add(kind);
        SetAction(parsed => export.Run(parsed, streams, model =>
        {
            EntityTable table = EntityTable.Of(model, model.Schema[parsed.GetValue(kind)!]);
            return stream => EntityCsv.Write(table, stream, export.IsFile(parsed));
        }));
    }
}
