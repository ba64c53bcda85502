using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Graph.Computed;

public sealed class JourneyFieldsTests
{
    private readonly SomeStack _stack = new();

    [Fact]
    public void GapsAreStagesWithoutALiveTool()
    {
        Entity live = _stack.Tool("live");
        Entity retired = _stack.Tool("retired", ("status", "retired"));
        Entity journey = Journey(
            [("id", "served"), ("tools", new[] { retired, live })],
            [("id", "left"), ("tools", retired)],
            [("id", "shop"), ("offline", true)],
            [("id", "post"), ("offline", false)],
            [("id", "none")]);

        Assert.Equal(["left", "post", "none"], ((Record[])_stack.Value(journey, "gaps")!).Select(IdOf));
    }

    [Fact]
    public void AJourneyWithoutStagesHasNoGaps()
    {
        Assert.Empty((Record[])_stack.Value(_stack.Add("journey", "j"), "gaps")!);
    }

    [Fact]
    public void AStageKnowsItsJourneyAndItsNeighbours()
    {
        Entity journey = Journey([("id", "see")], [("id", "try")], [("id", "buy")]);
        Record[] stages = [.. journey.List<Record>(journey.Type["stages"])];

        Assert.All(stages, stage => Assert.Same(journey, _stack.Value(stage, "journey")));
        Assert.Equal([stages[1], stages[2], null], stages.Select(stage => _stack.Value(stage, "next")));
        Assert.Equal([null, stages[0], stages[1]], stages.Select(stage => _stack.Value(stage, "previous")));
    }

    private static string IdOf(Record stage) => (string)stage[stage.Type["id"]]!;

    private Entity Journey(params (string, object?)[][] stages) => _stack.Add("journey", "buying", ("stages", stages));
}
