namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes what all brands share: settings, vendors, data and the common page.</summary>
internal static class CompanyWriter
{
    private const int MostExceptions = 3;

    public static IEnumerable<GeneratedFile> Write(IReadOnlyList<Brand> brands) =>
        [Settings(brands), Headquarters.Write(), VendorWriter.Write(brands), SharedData(brands), Strategy(brands)];

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

        WriteExceptions(brands, text);
        return text.At("stackaudit.yaml");
    }

    // Some of what is planted was agreed on.
    private static void WriteExceptions(IReadOnlyList<Brand> brands, StackText text)
    {
        PlannedTool[] agreed = [.. brands.SelectMany(brand => brand.Tools).Where(tool => tool is { Flaw: Flaw.NoReview, Status: "active" }).Take(MostExceptions)];
        if (agreed.Length == 0)
        {
            return;
        }

        text.Line();
        text.Line("exceptions:");
        foreach (PlannedTool tool in agreed)
        {
            text.Line($"  - {{ rule: active-without-review, on: {tool.Id}, reason: Its review is planned, approved_by: {Headquarters.Reviewer}, until: 2026-12-31 }}");
        }
    }

    private static GeneratedFile SharedData(IReadOnlyList<Brand> brands)
    {
        var text = new StackText();
        text.Line("# What belongs to no single brand.");
        text.Line("data:");
        string record = brands[0].Tools[Places.Warehouse].Id;
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
        text.Line("  plan-2026:");
        text.Line("    name: Marketing and technology in 2026");
        text.Line("    text: >-");
        text.Line("      Fewer tools, each with a name behind it; what we no longer need, we switch off");
        text.Line("      within a quarter. No advertising without a yes.");
        text.Line("    goals: { fewer-tools: A tenth fewer tools each year., consent-first: No advertising without a yes. }");
        text.Line("    review_by: 2026-12-31");
        text.Line($"    signed: [{{ person: {leader}, on: 2026-01-15 }}, {{ person: {Headquarters.Reviewer}, on: 2026-01-19 }}]");
        text.Line();
        text.Line("glossary:");
        text.Line("  CDP: A tool that brings together what several tools know about one customer.");
        text.Line("  SoR: The tool whose word counts when two disagree.");
        return text.At("strategy.yaml");
    }
}
