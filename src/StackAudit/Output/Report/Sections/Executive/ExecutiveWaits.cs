using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>One side of who waits for whom, the longest wait first.</summary>
internal static class ExecutiveWaits
{
    private const int Most = 3;

    public static ViewObject Of(ReportContext context, IEnumerable<Wait> waits)
    {
        var row = new WaitRow(context);
        Wait[] all = [.. waits.OrderBy(wait => wait.Since ?? DateOnly.MaxValue)];
        return new ViewObject
        {
            ["rows"] = all.Take(Most).Select(wait => new ViewObject { ["what"] = row.What(wait), ["days"] = Days(wait, row, context.Today) }).ToArray(),
            ["has_more"] = all.Length > Most,
        };
    }

    /// <summary><c>12 days</c>; nothing where nobody wrote down since when.</summary>
    public static Markup Days(Wait wait, WaitRow row, DateOnly today) =>
        row.Days(wait) is { IsEmpty: false } days ? days + Markup.Encode(wait.DaysAt(today) == 1 ? " day" : " days") : Markup.Empty;
}
