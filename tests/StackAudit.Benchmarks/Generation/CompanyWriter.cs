namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes what all brands share: settings, vendors, data and plans.</summary>
internal static class CompanyWriter
{
    public static IEnumerable<GeneratedFile> Write(IReadOnlyList<Brand> brands) => [Settings(brands), Vendors(brands), SharedData(brands), Strategy(brands)];

    private static GeneratedFile Settings(IReadOnlyList<Brand> brands)
    {
        var text = new StackText();
        text.Line("schema: 1");
        text.Line("name: Generated group of brands");
        text.Line("as_of: 2026-06-30");
        text.Line("currency: EUR");
        text.Line("rates: { USD: 0.92, as_of: 2026-06-01 }");
        text.Line("holidays: [2026-08-15, 2026-10-03, 2026-12-25]");
        text.Line();
        text.Line("categories:");
        foreach (string industry in brands.Select(brand => brand.Industry).Distinct())
        {
            foreach (var (_, area, phrase) in Words.Areas)
            {
                foreach (var (_, job, verb) in Words.Jobs)
                {
                    text.Line($"  {ToolPlanner.Category(industry, area, job)}: {verb} {phrase}");
                }
            }
        }

        return text.At("stackaudit.yaml");
    }

    private static GeneratedFile Vendors(IReadOnlyList<Brand> brands)
    {
        var text = new StackText();
        text.Line("# Whom we buy from.");
        text.Line("vendors:");
        int nth = 0;
        foreach (PlannedTool tool in brands.SelectMany(brand => brand.Tools).DistinctBy(tool => tool.Vendor))
        {
            string name = tool.Name[..tool.Name.IndexOf(' ', StringComparison.Ordinal)];
            text.Line($"  {tool.Vendor}:");
            text.Line($"    name: {name}");
            text.LineIf(nth % 3 == 0, $"    legal_name: {name} Software GmbH");
            text.Line($"    country: {Words.HomeRegions[nth % 5]}");
            text.LineIf(nth % 4 == 0, $"    certificates:\n      - {{ kind: iso-27001, issued: 2025-02-01, expires: 2028-01-31 }}");
            text.LineIf(nth % 2 == 0, "    dpa: { signed: 2024-05-21, transfers: scc }");
            nth++;
        }

        return text.At("vendors.yaml");
    }

    private static GeneratedFile SharedData(IReadOnlyList<Brand> brands)
    {
        var text = new StackText();
        text.Line("# What belongs to no single brand.");
        text.Line("data:");
        string record = brands[0].Tools[20].Id;
        foreach (string kind in (string[])[.. DataKinds.Distributed, DataKinds.CampaignResults])
        {
            string name = char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');
            text.Line($"  {kind}: {{ name: {name}, classification: internal, system_of_record: {record} }}");
        }

        return text.At("shared-data.yaml");
    }

    private static GeneratedFile Strategy(IReadOnlyList<Brand> brands)
    {
        string leader = brands[0].People[0];
        var text = new StackText();
        text.Line("statements:");
        text.Line("  plan-2025:");
        text.Line("    name: Marketing and technology in 2025");
        text.Line("    text: >-");
        text.Line("      Fewer tools, each with a name behind it; what we no longer need, we switch off");
        text.Line("      within a quarter. No advertising without a yes.");
        text.Line("    goals: { fewer-tools: A tenth fewer tools each year., consent-first: No advertising without a yes. }");
        text.Line("    review_by: 2026-03-31   # nobody has found a date yet");
        text.Line($"    signed: [{{ person: {leader}, on: 2025-01-15 }}]");
        text.Line();
        text.Line("glossary:");
        text.Line("  CDP: A tool that brings together what several tools know about one customer.");
        text.Line("  SoR: The tool whose word counts when two disagree.");
        text.Line();
        text.Line("initiatives:");
        foreach (Brand brand in brands)
        {
            text.Line($"  {brand.Id}-clean-up:");
            text.Line($"    name: Fewer tools at {brand.Name}");
            text.Line($"    stage: {(brand.Index % 3 == 0 ? "build" : "idea")}");
            text.Line($"    requested_by: {brand.Team("crm")}");
            text.Line("    serves: [fewer-tools]");
            text.Line($"    tools: [{brand.Tools[1].Id}, {brand.Tools[2].Id}]");
            text.Line($"    budget: EUR {40 + brand.Index},000");
        }

        return text.At("strategy.yaml");
    }
}
