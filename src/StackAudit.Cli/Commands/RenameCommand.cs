using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Editing;
using StackAudit.Output;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Gives something another id wherever it is named: <c>stackaudit rename crm sales-hub</c>.</summary>
internal sealed class RenameCommand : Command
{
    private readonly Argument<string> _old = new("OLD") { Description = "The id, or kind:id where several kinds have it." };
    private readonly Argument<string> _new = new("NEW") { Description = "The id that it gets." };
    private readonly PathsArgument _paths = new();
    private readonly SwitchOption _dryRun = new("--dry-run", "Writes nothing, and prints what would change.");
    private readonly SwitchOption _allowDirty = new("--allow-dirty", "Changes files whose last changes are not committed.");

    public RenameCommand(Streams streams)
        : base("rename", "Gives something another id, wherever it is named.")
    {
        _old.CompletionSources.Add(KnownWords.OfThings);
        Add(_old);
        Add(_new);
        Add(_paths);
        Add(_dryRun);
        Add(_allowDirty);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        RenameResult result = Rename.Plan(_paths.Of(parsed), parsed.GetValue(_old)!, parsed.GetValue(_new)!);
        if (result.Refusal is { } refusal)
        {
            ProblemText.Write(result.Problems, streams.Error, streams.ErrorStyle);
            streams.Error.WriteLine($"stackaudit: {refusal}");
            return ExitCodes.CouldNotBeDone;
        }

        if (parsed.GetValue(_dryRun))
        {
            streams.WriteResult(output => output.Write(string.Concat(result.Files.Select(file => UnifiedDiff.Of(file.Before.Path, file.Before.Content, file.After.Content)))));
            RenameText.WriteMentions(result, streams.Error, streams.ErrorStyle);
            return ExitCodes.Done;
        }

        string[] files = [.. result.Files.Select(file => file.Before.Path)];
        if (!parsed.GetValue(_allowDirty) && UncommittedFiles.Find(result.Root, files) is { Count: > 0 } uncommitted)
        {
            streams.Error.WriteLine($"stackaudit: {Quoted.AllOf(uncommitted)} would change, and the changes made there before are not committed. Commit them, or say `--allow-dirty`.");
            return ExitCodes.CouldNotBeDone;
        }

        EditedFiles.Write(result.Root, result.Files.Select(file => file.After));
        streams.WriteResult(output => RenameText.Write(result, parsed.GetValue(_new)!, output, streams.Style));
        RenameText.WriteMentions(result, streams.Error, streams.ErrorStyle);
        return ExitCodes.Done;
    }
}
