namespace StackAudit.Output;

/// <summary>From what the report was made, so that somebody else can make it again and trust it.</summary>
internal sealed class HowMadeSection() : ReportSection("made", "How this was made")
{
    public override ViewObject? Of(ReportContext context) => new()
    {
        ["as_of"] = context.Text.Date(context.Today),
        ["version"] = context.Text.Said(ToolVersion.Text),
    };
}
