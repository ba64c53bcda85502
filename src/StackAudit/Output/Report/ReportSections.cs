namespace StackAudit.Output;

/// <summary>All sections that a report can have.</summary>
internal static class ReportSections
{
    public static IReadOnlyList<ReportSection> All { get; } =
    [
        new SummarySection(),
        new ExecutiveSection(),
        new ToolsSection(),
        new DataSection(),
        new JourneysSection(),
        new InitiativesSection(),
        new AskedSection(),
        new DecisionsSection(),
        new SpendSection(),
        new VendorsSection(),
        new RenewalsSection(),
        new RenewalSection(),
        new FlowsSection(),
        new ResilienceSection(),
        new RequestsSection(),
        new ShadowItSection(),
        new IncidentSection(),
        new StatementSection(),
        new FindingsSection(),
        new HowMadeSection(),
    ];

    public static ReportSection? Find(string name) => All.FirstOrDefault(section => section.Name == name);
}
