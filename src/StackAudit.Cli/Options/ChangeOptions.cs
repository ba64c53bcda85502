using System.CommandLine;
using System.CommandLine.Parsing;
using StackAudit.Editing;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>How a command changes the files of a stack: shown only, or written where git could bring back what was there.</summary>
internal sealed class ChangeOptions
{
    private readonly SwitchOption _dryRun = new("--dry-run", "Writes nothing, and prints what would change.");
    private readonly SwitchOption _allowDirty = new("--allow-dirty", "Changes files whose last changes are not committed.");

    public void AddTo(Command command)
    {
        command.Add(_dryRun);
        command.Add(_allowDirty);
    }

    /// <summary>Whether somebody said one of them.</summary>
    public bool IsAsked(CommandResult result) => result.GetValue(_dryRun) || result.GetValue(_allowDirty);

    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);

    public static void WriteDiff(FileChanges changes, Streams streams) => streams.WriteResult(output => output.Write(changes.Diff));

    /// <summary>Writes the files; false after saying why not.</summary>
    public bool Write(FileChanges changes, ParseResult parsed, Streams streams)
    {
        if (!parsed.GetValue(_allowDirty) && changes.FindUncommitted() is { Count: > 0 } uncommitted)
        {
            streams.Error.WriteLine($"stackaudit: {Quoted.AllOf(uncommitted)} would change, and the changes made there before are not committed. Commit them, or say `--allow-dirty`.");
            return false;
        }

        changes.Write();
        return true;
    }
}
