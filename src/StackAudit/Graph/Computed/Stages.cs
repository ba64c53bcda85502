using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Reads the stages of journeys.</summary>
internal static class Stages
{
    private static readonly Field Of = JourneyKind.Kind.Fields["stages"];
    private static readonly Field Tools = JourneyKind.Stage["tools"];
    private static readonly Field Kpi = JourneyKind.Stage["kpi"];
    private static readonly Field Offline = JourneyKind.Stage["offline"];

    /// <summary>In the order in which customers pass them.</summary>
    public static IEnumerable<Record> OfJourney(Entity journey) => journey.List<Record>(Of);

    public static IEnumerable<Record> OfAllJourneys(ComputedFields fields) => fields.Model.All(JourneyKind.Kind.Name).SelectMany(OfJourney);

    public static IEnumerable<Entity> ToolsOf(Record stage) => stage.List<Entity>(Tools);

    public static object? KpiOf(Record stage) => stage[Kpi];

    public static bool IsGap(Record stage) => stage[Offline] is not true && !ToolsOf(stage).Any(StackGraph.IsLive);
}
