using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>On which companies tools hang, the largest number first. Our own company is none of them.</summary>
public static class Dependences
{
    /// <summary>On vendors, each with all that belong to it.</summary>
    public static IReadOnlyList<Dependence> OnVendors(StackGraph graph, FieldValues values) =>
        Of(graph, values, vendor => values.Entity(vendor, "root") is { } root ? [root] : []);

    /// <summary>On those that the vendors work with, and those these work with.</summary>
    public static IReadOnlyList<Dependence> OnSubprocessors(StackGraph graph, FieldValues values) =>
        Of(graph, values, vendor => values.List<Entity>(vendor, "all_subprocessors"));

    private static IReadOnlyList<Dependence> Of(StackGraph graph, FieldValues values, Func<Entity, IEnumerable<Entity>> on) =>
    [
        .. graph.Model.All(ToolKind.Kind.Name).Where(StackGraph.IsLive)
            .Select(tool => (Tool: tool, Vendor: values.Entity(tool, "vendor")))
            .Where(pair => pair.Vendor is not null)
            .SelectMany(pair => on(pair.Vendor!).Select(company => (Company: company, pair.Tool, Vendor: pair.Vendor!)))
            .GroupBy(hanging => hanging.Company)
            .Where(group => !values.Is(group.Key, "is_own"))
            .Select(group => new Dependence(
                group.Key,
                InOrder(group.Select(hanging => hanging.Vendor)),
                InOrder(group.Select(hanging => hanging.Tool)),
                InOrder(group.SelectMany(hanging => values.List<Entity>(hanging.Tool, "data")).Where(data => values.Is(data, "is_personal")))))
            .OrderByDescending(dependence => dependence.Tools.Count).ThenBy(dependence => dependence.On.Ordinal),
    ];

    private static Entity[] InOrder(IEnumerable<Entity> entities) => [.. entities.Distinct().OrderBy(entity => entity.Ordinal)];
}
