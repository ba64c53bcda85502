using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Three letters for one kind of data in one tool: described, arrives, covered.</summary>
internal static class DataMarks
{
    /// <summary>Where nothing is to be told of gaps, only that it is there.</summary>
    public static string Of(DataHolding holding, bool withGaps) =>
        withGaps ? $"{(holding.IsDeclared ? 'D' : '·')}{(holding.Arrives ? 'A' : '·')}{Covered(holding.Coverage)}" : "yes";

    private static char Covered(Coverage coverage) => coverage switch
    {
        Coverage.Covered => 'C',
        Coverage.NotCovered => '!',
        Coverage.Unknown => '?',
        _ => '·',
    };
}
