using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What came and what went since the last state that is known.</summary>
internal static class SummaryChanges
{
    private const int Most = 5;

    public static SummaryPart Part { get; } = new("summary-changes", "What changed", Omissions.Weaknesses, View);

    private static ViewObject? View(ReportContext context)
    {
        if (context.Request.Earlier.Count == 0)
        {
            return null;
        }

        EarlierState last = context.Request.Earlier[^1];
        var words = new EarlierWords(last, context.Text);
        var movement = Movement.Of(context.Result, last);
        return new ViewObject
        {
            ["then"] = words.Day,
            ["new"] = movement.New.Take(Most).Select(finding => context.Text.FoundBriefly(finding.Message)).ToArray(),
            ["has_more_new"] = movement.New.Count > Most,
            ["gone"] = movement.Gone.Take(Most).Select(finding => words.Said(finding.Message)).ToArray(),
            ["has_more_gone"] = movement.Gone.Count > Most,
        };
    }
}
