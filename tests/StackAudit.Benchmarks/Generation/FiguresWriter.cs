namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes how a brand's customers move and what the brand measures: journeys, KPIs and reports.</summary>
internal static class FiguresWriter
{
    private static readonly string[] Stages = ["discover", "browse", "buy", "receive", "return"];

    private static readonly (string Id, string Name, string Kind)[] Kpis =
        [("net-sales", "Net sales", DataKinds.Orders), ("reach", "Newsletter reach", DataKinds.Engagement), ("visits", "Visits", DataKinds.Behaviour)];

    public static GeneratedFile Write(Brand brand)
    {
        var text = new StackText();
        WriteJourney(brand, text);
        WriteKpis(brand, text);
        WriteReports(brand, text);
        return text.At($"{brand.Id}/figures.yaml");
    }

    private static void WriteJourney(Brand brand, StackText text)
    {
        PlannedTool[] hubs = [.. brand.Tools.Where(tool => tool.IsHub)];
        text.Line("journeys:");
        text.Line($"  {brand.Id}-purchase:");
        text.Line($"    name: Buying at {brand.Name}");
        text.Line("    tier: high");
        text.Line($"    carries: [{brand.Data(DataKinds.Orders)}]");
        text.Line("    stages:");
        for (int i = 0; i < Stages.Length; i++)
        {
            string kpi = i < Kpis.Length ? $", kpi: {brand.Id}-{Kpis[i].Id}" : "";
            text.Line($"      - {{ id: {Stages[i]}, name: To {Stages[i]}, tools: [{hubs[i % hubs.Length].Id}, {hubs[(i + 1) % hubs.Length].Id}]{kpi} }}");
        }

        text.Line();
    }

    private static void WriteKpis(Brand brand, StackText text)
    {
        text.Line("kpis:");
        foreach (var (id, name, kind) in Kpis)
        {
            text.Line($"  {brand.Id}-{id}:");
            text.Line($"    name: {name} {brand.Name}");
            text.Line($"    source: {brand.Tools[20].Id}");
            text.Line($"    needs: [{brand.Data(kind)}]");
            text.Line($"    owner: {brand.Team("shop")}");
        }

        text.Line();
    }

    private static void WriteReports(Brand brand, StackText text)
    {
        text.Line("reports:");
        for (int i = 0; i < Math.Max(2, brand.Tools.Count / 50); i++)
        {
            var (id, name, _) = Kpis[i % Kpis.Length];
            string tier = i == 0 ? ", tier: high" : "";
            string source = $"tool: {brand.Tools[20].Id}, kpis: [{brand.Id}-{id}]";
            text.Line($"  {brand.Id}-report-{i + 1}: {{ name: \"{name}, page {i + 1}\", {source}, freshness: 1 day{tier} }}");
        }
    }
}
