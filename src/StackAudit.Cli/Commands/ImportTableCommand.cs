using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Importing;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Makes a stack of a list of records: <c>stackaudit import table tools.csv --out stack</c>.</summary>
internal sealed class ImportTableCommand : Command
{
    private readonly Argument<string> _source = new("SOURCE") { Description = "A list of records: YAML, JSON or CSV." };

    private readonly Option<string?> _mapping = new("--mapping")
    {
        HelpName = "FILE",
        Description = "Says which column becomes which field; without it, the usual headings are recognised.",
    };

    private readonly Option<string> _out = new("--out") { HelpName = "DIR", Description = "The folder that becomes the stack.", Required = true };
    private readonly SwitchOption _strict = new("--strict", "Takes a value that the mapping does not know for a mistake.");
    private readonly SwitchOption _force = new("--force", "Replaces files that exist.");
    private readonly SwitchOption _update = new("--update", "Changes the stack that is there: the fields that the source gives, and what is new.");
    private readonly ChangeOptions _changes = new();
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public ImportTableCommand(Streams streams)
        : base("table", "Makes a stack of a list of records.")
    {
        Add(_source);
        foreach (Option option in (Option[])[_mapping, _out, _strict, _force, _update, _noColor])
        {
            Add(option);
        }

        _changes.AddTo(this);
        Validators.Add(result =>
        {
            if (result.GetValue(_update) && result.GetValue(_force))
            {
                result.AddError("`--force` replaces files, and `--update` changes them: say one of the two.");
            }
            else if (!result.GetValue(_update) && _changes.IsAsked(result))
            {
                result.AddError("`--dry-run` and `--allow-dirty` are for `--update`: without it, only new files are written.");
            }
        });

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        var options = new ImportOptions
        {
            Source = parsed.GetValue(_source)!,
            Folder = parsed.GetValue(_out)!,
            Mapping = parsed.GetValue(_mapping),
            Strict = parsed.GetValue(_strict),
            Force = parsed.GetValue(_force),
            Update = parsed.GetValue(_update),
        };
        ImportResult result = options.Update ? TableUpdate.Plan(options) : TableImport.Run(options);

        TextStyle style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) };
        ImportText.WriteNotes(result, streams.Error, style with { Colour = style.Colour && !Console.IsErrorRedirected }, options.Update);
        if (result.Problems.Count > 0)
        {
            return ExitCodes.CouldNotBeDone;
        }

        if (result.Update is { } update)
        {
            return Update(update, style, parsed, streams);
        }

        streams.WriteResult(output => ImportText.WriteResult(result, output, style));
        return ExitCodes.Done;
    }

    private int Update(UpdateSummary update, TextStyle style, ParseResult parsed, Streams streams)
    {
        TextStyle errorStyle = style with { Colour = style.Colour && !Console.IsErrorRedirected };
        if (_changes.IsDryRun(parsed))
        {
            ChangeOptions.WriteDiff(update.Changes, streams);
            UpdateText.Write(update, streams.Error, errorStyle, isDryRun: true);
        }
        else if (!_changes.Write(update.Changes, parsed, streams))
        {
            return ExitCodes.CouldNotBeDone;
        }
        else
        {
            streams.WriteResult(output => UpdateText.Write(update, output, style));
        }

        UpdateText.WriteNotes(update, streams.Error, errorStyle);
        return ExitCodes.Done;
    }
}
