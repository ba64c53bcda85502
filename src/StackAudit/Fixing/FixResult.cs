using StackAudit.Diagnostics;
using StackAudit.Editing;

namespace StackAudit.Fixing;

/// <summary>What fixing comes to. Nothing is written yet; see <see cref="Changes"/>.</summary>
public sealed record FixResult
{
    public required DateOnly AsOf { get; init; }

    /// <summary>The files that change.</summary>
    public required FileChanges Changes { get; init; }

    /// <summary>Whether the files stay as they are.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>What kept it from being done; nothing is fixed where there is anything.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    /// <summary>The findings that are gone, each with the fix that did it.</summary>
    public IReadOnlyList<ChosenFix> Fixed { get; init; } = [];

    /// <summary>The findings that are still there and have a fix, in the order of findings.</summary>
    public IReadOnlyList<RemainingFix> Remaining { get; init; } = [];

    /// <summary>How many findings of the baseline have a fix that was not asked for.</summary>
    public int Baselined { get; init; }

    public IReadOnlyList<RolledBackFix> RolledBack { get; init; } = [];

    /// <summary>How many times edits were made and the stack was checked again.</summary>
    public int Passes { get; init; }

    /// <summary>Whether it stopped though fixes could still be made.</summary>
    public bool IsUnsettled => Remaining.Any(remaining => remaining.Reason == RemainingReason.Unsettled);

    /// <summary>0 all done, 1 findings with a fix remain, 2 could not be done.</summary>
    public int ExitCode => Problems.Count > 0 ? 2 : Remaining.Count > 0 ? 1 : 0;
}
