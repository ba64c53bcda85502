using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Who waits longest.</summary>
internal static class SummaryWaits
{
    private const int Most = 5;

    public static SummaryPart Part { get; } = new("summary-waits", "Who waits longest", Omissions.None, View);

    private static ViewObject? View(ReportContext context)
    {
        var row = new WaitRow(context);
        Wait[] waits = [.. ShownWaits.Of(context).Where(wait => wait.Since is not null)];
        return waits.Length == 0 ? null : new ViewObject { ["waits"] = waits.Take(Most).Select(wait => Row(wait, row, context)).ToArray(), ["has_section"] = context.View.Sections.Contains("requests") };
    }

    private static ViewObject Row(Wait wait, WaitRow row, ReportContext context) => new()
    {
        ["days"] = ExecutiveWaits.Days(wait, row, context.Today),
        ["what"] = row.What(wait),
        ["who"] = row.Name(wait.Who),
        ["asked"] = row.Name(wait.For),
    };
}
