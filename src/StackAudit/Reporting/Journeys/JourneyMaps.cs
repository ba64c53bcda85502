using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Draws the maps of journeys: which tools serve each stage, and what gets from one to the next. It judges as the rule about broken hand-offs does.</summary>
public sealed class JourneyMaps(StackGraph graph, FieldValues values)
{
    public JourneyMap Of(Entity journey)
    {
        IReadOnlyList<Record> stages = values.List<Record>(journey, "stages");
        Entity[] carries = [.. values.List<Entity>(journey, "carries")];
        return new JourneyMap(journey, [.. stages.Select((stage, i) => On(stage, carries, i + 1 < stages.Count ? stages[i + 1] : null))]);
    }

    private StageOnMap On(Record stage, Entity[] carries, Record? next) => new(
        stage,
        values.Text(stage, "name") ?? values.Text(stage, "id") ?? "",
        Live(stage),
        values.Is(stage, "offline"),
        Stages.IsGap(stage),
        next is null ? HandOff.Last : Between(stage, next, carries));

    private HandOff Between(Record stage, Record next, Entity[] carries)
    {
        if (values.Is(stage, "offline") || values.Is(next, "offline"))
        {
            return HandOff.ByPeople;
        }

        Entity[] here = Live(stage);
        Entity[] there = Live(next);
        if (here.Length == 0 || there.Length == 0)
        {
            return HandOff.NothingThere;
        }

        if (carries.Length == 0)
        {
            return HandOff.Unknown;
        }

        bool Carries(IReadOnlyList<Entity> data) => data.Any(carries.Contains);
        if (there.Any(tool => Carries(values.List<Entity>(tool, "collects"))) && !here.Any(tool => Carries(values.List<Entity>(tool, "data"))))
        {
            return HandOff.StartsAnew;
        }

        return Gets(here, there, flow => Carries(values.List<Entity>(flow, "data"))) ? HandOff.Works
            : Gets(here, there, flow => values.Of(flow, "data") is null || Carries(values.List<Entity>(flow, "data"))) ? HandOff.Unknown
            : HandOff.Broken;
    }

    private bool Gets(Entity[] here, Entity[] there, Func<Entity, bool> with) =>
        graph.ShortestPath(new PathQuery { From = here, To = there, With = with }) is not null;

    private Entity[] Live(Record stage) => [.. values.List<Entity>(stage, "tools").Where(StackGraph.IsLive)];
}
