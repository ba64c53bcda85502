using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Editing;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Gives something another id wherever it is named: <c>stackaudit rename crm sales-hub</c>.</summary>
internal sealed class RenameCommand : Command
{
    private readonly Argument<string> _old = new("OLD") { HelpName = "OLD", Description = "The id, or kind:id where several kinds have it." };
    private readonly Argument<string> _new = new("NEW") { Description = "The id that it gets." };
    private readonly PathsArgument _paths = new();
    private readonly ChangeOptions _changes = new();

    public RenameCommand(Streams streams)
        : base("rename", "Gives something another id, wherever it is named.")
    {
        _old.CompletionSources.Add(KnownWords.OfThings);
        Add(_old);
        Add(_new);
        Add(_paths);
        _changes.AddTo(this);
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

        if (_changes.IsDryRun(parsed))
        {
            ChangeOptions.WriteDiff(result.Changes, streams);
            RenameText.WriteMentions(result, streams.Error, streams.ErrorStyle);
            return ExitCodes.Done;
        }

        if (!_changes.Write(result.Changes, parsed, streams))
        {
            return ExitCodes.CouldNotBeDone;
        }

        streams.WriteResult(output => RenameText.Write(result, parsed.GetValue(_new)!, output, streams.Style));
        RenameText.WriteMentions(result, streams.Error, streams.ErrorStyle);
        return ExitCodes.Done;
    }
}
