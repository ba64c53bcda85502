namespace StackAudit.Benchmarks.Generation;

/// <summary>
/// Tells what each tool keeps, so that what is said of it fits its flows: a hub and a destination keep what comes, a source only passes on.
/// </summary>
internal static class FactFinder
{
    public static IReadOnlyDictionary<string, ToolFacts> Find(Brand brand, IReadOnlyList<PlannedFlow> flows)
    {
        Dictionary<string, HashSet<string>> arriving = brand.Tools.ToDictionary(tool => tool.Id, _ => new HashSet<string>(StringComparer.Ordinal));
        HashSet<string> tags = [.. flows.Where(flow => flow.IsLive && flow.Via == "tag").Select(flow => flow.To.Id)];
        foreach (PlannedFlow flow in flows.Where(flow => flow.Brings))
        {
            foreach (PlannedTool? tool in (PlannedTool?[])[flow.To, flow.Through])
            {
                // Cores of other brands get no customers' data.
                if (tool is not null && arriving.TryGetValue(tool.Id, out HashSet<string>? kinds))
                {
                    kinds.UnionWith(flow.Data);
                }
            }
        }

        return brand.Tools.ToDictionary(tool => tool.Id, tool => new ToolFacts(arriving[tool.Id], StoresOf(tool, arriving[tool.Id]), tags.Contains(tool.Id)));
    }

    private static string[]? StoresOf(PlannedTool tool, HashSet<string> arriving) => (tool.Flaw, tool.Part) switch
    {
        (Flaw.StoresUnknown, _) => [DataKinds.Engagement],
        (Flaw.NeverRead, _) => [DataKinds.Contact],
        _ when tool.Status == "retired" => [DataKinds.Contact],
        _ when tool.Status == "rejected" => [],
        (Flaw.SentTooMuch, _) => [.. tool.Uses],
        (_, Part.Core) when tool.Position == Places.Warehouse => [.. Personal(arriving), DataKinds.Score],
        (_, Part.Core) => Personal(arriving),
        (_, Part.Hub) => [.. ((string[])[DataKinds.Contact, DataKinds.Orders]).Where(kind => arriving.Contains(kind) || tool.Collects.Contains(kind))],
        (_, Part.Destination or Part.Advertising) => Personal(arriving),
        (_, Part.Gate or Part.Desk) => [],
        (_, Part.Source) => tool.Position % 5 == 4 ? null : [],
        _ => null,
    };

    private static string[] Personal(HashSet<string> arriving) => [.. DataKinds.Personal.Where(arriving.Contains)];
}
