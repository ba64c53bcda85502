using System.CommandLine;
using System.Text;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Output.SchemaDocuments;

namespace StackAudit.Cli.Commands;

/// <summary>Prints the kinds and fields of the model, a company's own among them: <c>stackaudit schema --json</c>.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly PathsArgument _path = new();
    private readonly SwitchOption _json = new("--json", "Prints a JSON Schema (2020-12), by which editors complete and check stack files.");

    public SchemaCommand(Streams streams)
        : base("schema", "Prints the kinds and fields of a stack.")
    {
        Add(_path);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        SettingsFile file = SettingsFile.Read(_path.Of(parsed));
        string text = parsed.GetValue(_json) ? JsonSchemaWriter.Write(file.Schema, file.Settings) : SchemaPrinter.Print(file.Schema, file.Settings);
        streams.Out.Write(Encoding.UTF8.GetBytes(text));
        foreach (Diagnostic problem in file.Problems)
        {
            streams.Error.WriteLine($"{problem.Location}: {problem.Message}");
        }

        return file.Problems.Any(problem => problem.Severity == Severity.Error) ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }
}
