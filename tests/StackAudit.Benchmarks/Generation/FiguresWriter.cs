namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes how a brand's customers move and what the brand measures: journeys, KPIs and reports. In a few brands something is missing.</summary>
internal sealed class FiguresWriter(Brand brand, StackText text)
{
    private const int Satisfaction = 4;

    private static readonly string[] Stages = ["discover", "browse", "buy", "receive", "return"];

    private static readonly (string Id, string Name, string[] Needs)[] Kpis =
    [
        ("net-sales", "Net sales", [DataKinds.Orders]), ("reach", "Newsletter reach", [DataKinds.Engagement]), ("visits", "Visits", [DataKinds.Behaviour]),
        ("members", "Members", [DataKinds.Contact, DataKinds.Loyalty]), ("satisfaction", "Satisfaction", [DataKinds.Answers]),
    ];

    private string Warehouse => brand.Tools[Places.Warehouse].Id;

    public static GeneratedFile Write(Brand brand)
    {
        var text = new StackText();
        var writer = new FiguresWriter(brand, text);
        writer.WriteJourney();
        writer.WriteKpis();
        writer.WriteReports();
        return text.At($"{brand.Id}/figures.yaml");
    }

    private void WriteJourney()
    {
        text.Line("journeys:");
        text.Line($"  {brand.Id}-purchase:");
        text.Line($"    name: Buying at {brand.Name}");
        text.Line("    tier: high");
        text.Line($"    carries: [{brand.Data(DataKinds.Orders)}]");
        text.Line($"    outcome: [{DataKinds.CampaignResults}]");
        text.Line("    uptime_goal: 99%");
        text.Line("    stages:");
        for (int i = 0; i < Stages.Length; i++)
        {
            string kpi = i < 3 ? $", kpi: {brand.Id}-{Kpis[i].Id}" : "";
            text.Line($"      - {{ id: {Stages[i]}, name: To {Stages[i]}, tools: [{string.Join(", ", ToolsOf(i))}]{kpi} }}");
        }

        text.Line();
    }

    private string[] ToolsOf(int stage)
    {
        PlannedTool[] hubs = [.. brand.Tools.Where(tool => tool.IsHub)];
        string[] two = [hubs[stage % hubs.Length].Id, hubs[(stage + 1) % hubs.Length].Id];
        return (stage, brand.Index % 6) switch
        {
            (0, _) => [.. two, brand.Tools.First(tool => tool.Part == Part.Advertising).Id],
            (4, 2) => [],
            (4, 4) => [brand.Tools.First(tool => tool.Status == "retiring").Id],
            _ => two,
        };
    }

    private void WriteKpis()
    {
        text.Line("kpis:");
        foreach (var (id, name, needs) in Kpis)
        {
            bool isTakenFromGone = id == "reach" && brand.Index % 7 == 5;
            WriteKpi(id, name, needs, isTakenFromGone ? brand.Tools.First(tool => tool.Status == "retired").Id : Warehouse, "As the warehouse counts it.");
        }

        if (brand.Index % 2 == 1)
        {
            WriteKpi("visits-app", "Visits", [DataKinds.Behaviour], Warehouse, brand.Index % 8 == 5 ? "As the app counts it." : "As the warehouse counts it.");
        }

        text.Line();
    }

    private void WriteKpi(string id, string name, string[] needs, string source, string definition)
    {
        text.Line($"  {brand.Id}-{id}:");
        text.Line($"    name: {name} {brand.Name}");
        text.Line($"    definition: {definition}");
        text.Line($"    source: {source}");
        text.Line($"    needs: [{brand.Data(needs)}]");
        text.Line($"    owner: {brand.Team("shop")}");
    }

    private void WriteReports()
    {
        text.Line("reports:");
        for (int i = 0; i < Math.Max(Kpis.Length, brand.Tools.Count / 50); i++)
        {
            var (id, name, _) = Kpis[i % Kpis.Length];
            string tier = i is 0 or Satisfaction ? ", tier: high, audience: [board]" : "";
            string tool = i == 2 && brand.Index % 7 == 2 ? brand.Tools[2].Id : Warehouse;
            string source = $"tool: {tool}, kpis: [{brand.Id}-{id}], owner: {brand.Team("shop")}";
            text.Line($"  {brand.Id}-report-{i + 1}: {{ name: \"{name}, page {i + 1}\", {source}, freshness: 1 day{tier} }}");
        }
    }
}
