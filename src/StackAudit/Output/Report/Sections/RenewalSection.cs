namespace StackAudit.Output;

/// <summary>The sheet of the one contract that the page is about.</summary>
internal sealed class RenewalSection() : ReportSection("renewal", "What to know, and what can be done")
{
    // The same sheets stand in the section of all that come up.
    public override string Style => "renewals";

    public override ViewObject? Of(ReportContext context) =>
        context.Request.On is { } contract ? new ViewObject { ["sheet"] = new RenewalSheet(context).Of(contract) } : null;
}
