using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Who waits for whom, since when: the longest first.</summary>
internal sealed class RequestsSection() : ReportSection("requests", "Requests")
{
    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<Wait> waits = ShownWaits.Of(context);
        var rows = new WaitRow(context);
        return new ViewObject
        {
            ["lists"] = new[]
            {
                List("Marketing waits for IT", waits.Where(wait => wait.IsForIt), rows),
                List("IT waits for marketing", waits.Where(wait => wait.IsForMarketing), rows),
                List("Others", waits.Where(wait => !wait.IsForIt && !wait.IsForMarketing), rows),
            },
        };
    }

    private static ViewObject List(string title, IEnumerable<Wait> waits, WaitRow rows) => new()
    {
        ["title"] = title,
        ["rows"] = waits.Select(rows.Of).ToArray(),
    };
}
