namespace StackAudit.Output;

/// <summary>How bad it is, what changed, what must be decided, and where to begin: for each reader in the order of what they ask first.</summary>
internal sealed class SummarySection() : ReportSection("summary", "Summary")
{
    private static readonly SummaryPart[] OfBuyers = [SummaryState.Part, SummaryDecisions.Part, SummaryMoney.Part, SummaryChanges.Part, SummarySteps.Part, SummaryPlaces.Part];
    private static readonly SummaryPart[] OfGuards = [SummaryState.Part, SummaryWaits.Part, SummaryChanges.Part, SummarySteps.Part, SummaryPlaces.Part, SummaryDecisions.Part, SummaryMoney.Part];
    private static readonly SummaryPart[] OfAll = [SummaryState.Part, SummaryChanges.Part, SummaryDecisions.Part, SummaryMoney.Part, SummaryWaits.Part, SummarySteps.Part, SummaryPlaces.Part];

    public override ViewObject? Of(ReportContext context)
    {
        SummaryPart[] parts = context.View.Name switch
        {
            "procurement" => OfBuyers,
            "it" => OfGuards,
            _ => OfAll,
        };
        ViewObject[] shown = [.. parts.Where(part => (part.About & context.Omitted) == Reporting.Omissions.None).Select(part => Rendered(part, context)).OfType<ViewObject>()];
        return shown.Length == 0 ? null : new ViewObject { ["parts"] = shown };
    }

    private static ViewObject? Rendered(SummaryPart part, ReportContext context) =>
        part.Of(context) is { } content ? new ViewObject { ["title"] = part.Title, ["body"] = ReportTemplates.Render(part.Template, content) } : null;
}
