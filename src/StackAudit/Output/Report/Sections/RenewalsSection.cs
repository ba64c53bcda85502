using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A sheet for every contract that comes up until the horizon.</summary>
internal sealed class RenewalsSection() : ReportSection("renewals", "Renewal sheets")
{
    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<Decision> due = DecisionsDue.Of(context.Result, context.Values, context.Request.Until);
        var sheet = new RenewalSheet(context);
        IReadOnlyList<Entity> contracts = SheetsDue.Of(due);
        return contracts.Count == 0 ? null : new ViewObject
        {
            ["until"] = DayWords.Asked(context.Request.Until),
            ["sheets"] = contracts.Select(sheet.Of).ToArray(),
            ["has_more"] = SheetsDue.HasMore(due),
        };
    }
}
