using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A journey as a picture and in words.</summary>
internal sealed class JourneyView(ReportContext context)
{
    private readonly ReportText _text = context.Text;
    private readonly bool _withFaults = context.Has(Omissions.Weaknesses);
    private readonly JourneyMaps _maps = new(context.Graph, context.Values);

    public ViewObject Of(Entity journey)
    {
        JourneyMap map = _maps.Of(journey);

        // Said once where it is the same at every stage.
        bool isSmooth = map.Stages.Count > 1 && map.Stages.SkipLast(1).All(stage => stage.ToNext == HandOff.Works);
        return new ViewObject
        {
            ["anchor"] = ReportText.Anchor(journey),
            ["name"] = _text.Brief(journey.Name),
            ["label"] = _text.Plain(journey.Name),
            ["carries"] = _text.Names(context.Values.List<Entity>(journey, "carries")),
            ["picture"] = JourneyPicture.Of(map, context) ?? Markup.Empty,
            ["stages"] = map.Stages.Select((stage, i) => Stage(stage, i + 1 < map.Stages.Count ? map.Stages[i + 1] : null, isSmooth)).ToArray(),
            ["is_smooth"] = isSmooth,
            ["correct"] = _text.CorrectThis(journey.Location),
        };
    }

    private ViewObject Stage(StageOnMap stage, StageOnMap? next, bool isSmooth) => new()
    {
        ["name"] = _text.Brief(stage.Name),
        ["tools"] = stage.Tools.Count > 0 ? _text.Names(stage.Tools) : Markup.Encode(stage.IsOffline ? "people, without a tool" : _withFaults ? "no tool" : "no tool yet"),
        ["figure"] = context.Values.Entity(stage.Stage, "kpi") is { } kpi ? _text.Name(kpi) : Markup.Empty,
        ["is_fault"] = _withFaults && (stage.IsGap || stage.ToNext == HandOff.Broken),
        ["onward"] = isSmooth ? null : HandOffWords.Long(stage.ToNext, _withFaults),
        ["next"] = next is null ? Markup.Empty : _text.Brief(next.Name),
    };
}
