using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What flows between groups of tools: the number of tools in each, and the lines of which most flows are.</summary>
internal sealed class GroupedFlows
{
    private const int LinesPerGroup = 2;

    private readonly ReportContext _context;
    private readonly ToolGroups _groups;
    private readonly Entity[] _flows;

    private GroupedFlows(ReportContext context, Entity[] tools, Entity[] flows)
    {
        (_context, _flows) = (context, flows);
        _groups = new ToolGroups(tools, context.Values, context.Has(Omissions.People));
    }

    public static FlowDrawing Of(ReportContext context, Entity[] tools, Entity[] flows) => new GroupedFlows(context, tools, flows).Draw();

    private string By => _groups.Field switch { "category" => "category", "vendor" => "vendor", _ => "the team that owns them" };

    private FlowDrawing Draw()
    {
        var between = _flows.GroupBy(flow => (From: PlaceOf(flow, "from"), To: PlaceOf(flow, "to"))).Where(group => group.Key.From != group.Key.To)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).ToArray();
        var shown = between.Take(LinesPerGroup * _groups.All.Count).ToArray();
        HashSet<Entity> offending = OffendingFlows.Of(_context);
        MapBox[] boxes = [.. _groups.All.Select(Box)];
        MapLine[] lines = [.. shown.Select(group => new MapLine(group.Key.From, group.Key.To, null) { Css = group.Any(offending.Contains) ? Css(group.Count()) + " offending" : Css(group.Count()), IsOffending = group.Any(offending.Contains), Figure = (group.Count(), FactOf(group)) })];
        string wrong = lines.Any(line => line.IsOffending) ? " A red line with a cross has a flow in it at which something goes wrong, by what was found." : "";
        var map = new FlowMap(_context.Text, boxes, lines);
        string rest = shown.Length == between.Length ? "" : " Only the lines with most flows are drawn.";
        var picture = new Picture(
            map.Draw("flows", $"What flows between our tools, by {By}"),
            Markup.Encode($"Tools are grouped by {By}, since there are too many to show each. The number at a line says how many flows it stands for, where there is room; thicker lines stand for more of them.{rest} Flows inside a group are not drawn.{wrong}"))
        {
            IsWide = map.Width > FlowsPicture.WidestUpright,
        };
        ILookup<int, int> to = between.ToLookup(group => group.Key.From, group => group.Key.To);
        return new FlowDrawing(picture, [.. boxes.Select((box, place) => Row(box, to[place].Order().Select(other => boxes[other])))]);
    }

    private FlowRow Row(MapBox box, IEnumerable<MapBox> to) => new(NameOf(box), ReportText.Count(box.Figure!.Value.Number, box.Figure.Value.Fact, "tool"), Markup.Join(", ", to.Select(NameOf)));

    private Markup NameOf(MapBox box) => box.IsOurWord ? Markup.Encode(box.Name) : _context.Text.Brief(box.Name);

    private MapBox Box(ToolGroup group)
    {
        string noun = group.Tools.Count == 1 ? "tool" : "tools";
        (int, string, FactPath) figure = (group.Tools.Count, noun, FactPath.Count(ToolKind.Kind.Name, $"is_live&&{ConditionOf(group)}"));
        return group.IsRest ? new MapBox("all others", "active") { IsOurWord = true, Figure = figure }
            : group.Of is null ? new MapBox(_groups.Field switch { "category" => "no category", "vendor" => "no vendor", _ => "no team" }, "active") { IsOurWord = true, Figure = figure }
            : new MapBox(NameOf(group), "active") { Figure = figure };
    }

    // Two groups never read the same.
    private string NameOf(ToolGroup group) => _groups.All.Count(other => other.Name == group.Name) > 1 ? $"{group.Name} ({group.Of})" : group.Name!;

    private string ConditionOf(ToolGroup group) =>
        group.IsRest ? "!" + Among(_groups.All.Where(other => !other.IsRest).SelectMany(other => other.Values)) + (_groups.All.Any(other => other is { Of: null, IsRest: false }) ? $"&&{_groups.Field}" : "")
        : group.Of is not null ? Among(group.Values)
        : group.Values.Count == 0 ? $"!{_groups.Field}"
        : $"(!{_groups.Field}||{Among(group.Values)})";

    private string Among(IEnumerable<string> values)
    {
        string[] literals = [.. values.Select(FactPath.Literal)];
        return literals.Length == 1 ? $"({_groups.Field}=={literals[0]})" : $"contains([{string.Join(',', literals)}],{_groups.Field})";
    }

    private static FactPath FactOf(IEnumerable<Entity> flows) => new($"length([{string.Join(',', flows.Select(flow => $"flow.{FactPath.Name(flow.Id)}"))}][?is_live])");

    private static string Css(int flows) => flows switch { > 20 => "many", > 5 => "several", _ => "" };

    private int PlaceOf(Entity flow, string end) => _groups.PlaceOf(_context.Values.Entity(flow, end)!);
}
