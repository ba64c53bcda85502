using System.CommandLine;
using System.Text;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Output;
using StackAudit.Output.SchemaDocuments;

namespace StackAudit.Cli.Commands;

/// <summary>Prints the kinds and fields of the model, a company's own among them: <c>stackaudit schema --json</c>.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly PathsArgument _path = new();
    private readonly SwitchOption _json = new("--json", "Prints a JSON Schema (2020-12), by which editors complete and check stack files.");

    private readonly SwitchOption _settings = new("--settings", "Prints the keys of stackaudit.yaml instead, with --json their JSON Schema.");

    public SchemaCommand(Streams streams)
        : base("schema", "Prints the kinds and fields of a stack.")
    {
        Add(_path);
        Add(_json);
        Add(_settings);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        var problems = new DiagnosticBag();
        streams.Out.Write(Encoding.UTF8.GetBytes(parsed.GetValue(_settings) && parsed.GetValue(_json) ? SettingsSchemaDocuments.Json(_path.Of(parsed), problems) : Written(parsed, problems)));
        ProblemText.Write(problems, streams.Error, streams.ErrorStyle);
        return problems.HasErrors ? ExitCodes.CouldNotBeDone : ExitCodes.Done;
    }

    private string Written(ParseResult parsed, DiagnosticBag problems)
    {
        SettingsFile file = SettingsFile.Read(_path.Of(parsed));
        problems.AddRange(file.Problems);
        return parsed.GetValue(_settings) ? SettingsSchemaDocuments.Print(file.Schema)
            : parsed.GetValue(_json) ? JsonSchemaWriter.Write(file.Schema, file.Settings)
            : SchemaPrinter.Print(file.Schema, file.Settings);
    }
}
