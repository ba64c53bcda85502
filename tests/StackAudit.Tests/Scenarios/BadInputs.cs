using StackAudit.Tests.Cli;

namespace StackAudit.Tests.Scenarios;

/// <summary>All that must end in a clear message, the right exit code and no half-written file.</summary>
internal static class BadInputs
{
    public static IReadOnlyList<BadInput> All { get; } =
    [
        new("a missing baseline") { Scenarios = [("baseline.scenario", 2, "There is no file or folder `no-such.yaml`.")] },
        new("a corrupt baseline") { Scenarios = [("baseline-with-mistakes.scenario", 2, "A baseline with mistakes hides nothing"), ("baseline-with-mistakes.scenario", 2, "A merge left both sides of a conflict here.")] },
        new("a baseline of another version") { Scenarios = [("baseline-with-mistakes.scenario", 2, "The baseline is written in version 2")] },
        new("an exception with an unquoted date") { Scenarios = [("exceptions-odd-dates.scenario", 0, "No findings, besides 1 excepted")] },
        new("an exception with a past date") { Scenarios = [("exceptions-odd-dates.scenario", 1, "The exception from no-sso for crm is past its day")] },
        new("an exception with an impossible date") { Scenarios = [("exceptions-odd-dates.scenario", 2, "The date `2026-02-30` does not exist.")] },
        new("two exceptions for one finding") { Scenarios = [("exceptions-odd-dates.scenario", 0, "A finding has two exceptions")] },
        new("--since on an unknown revision") { Scenarios = [("check-since-trouble.scenario", 2, "There is no revision `develpo` in this repository.")] },
        new("--since outside git") { Scenarios = [("check-since-trouble.scenario", 2, "is not in a git repository")] },
        new("--since in a shallow clone") { Scenarios = [("check-since-trouble.scenario", 2, "this clone is shallow and does not reach back to it")] },
        new("--since where the stack moved folders") { Scenarios = [("check-since-moved.scenario", 1, "when the stack was at the top of the repository")] },
        new("a read-only folder") { Scenarios = [("init-read-only.scenario", 2, "could not be written")], Tests = [(typeof(DiskTroubleTests), nameof(DiskTroubleTests.OnAReadOnlyDiskEachVerbSaysItAndChangesNothing))] },
        new("a full disk") { Tests = [(typeof(DiskTroubleTests), nameof(DiskTroubleTests.OnAFullDiskEachVerbSaysItAndChangesNothing)), (typeof(OutputTroubleTests), nameof(OutputTroubleTests.AFullDeviceAsAFileIsOneMessage))] },
        new("output to a closed pipe") { Tests = [(typeof(OutputTroubleTests), nameof(OutputTroubleTests.APipeThatNobodyReadsEndsItQuietlyAsItsSignalWould))] },
        new("Ctrl-C in the middle of writing") { Tests = [(typeof(InterruptionTests), nameof(InterruptionTests.NothingHalfWrittenIsLeft))] },
        new("two runs writing the same file") { Tests = [(typeof(OutputTroubleTests), nameof(OutputTroubleTests.OfTwoRunsThatWriteOneFileOneIsThereWhole))] },
        new("uncommitted changes under fix") { Scenarios = [("fix-uncommitted.scenario", 2, "are not committed")] },
        new("uncommitted changes under rename") { Scenarios = [("rename-uncommitted.scenario", 2, "are not committed")] },
        new("uncommitted changes under import --update") { Scenarios = [("import-table-update.scenario", 2, "are not committed")] },
        new("uncommitted changes under exceptions add") { Scenarios = [("exceptions-add.scenario", 2, "are not committed")] },
    ];
}
