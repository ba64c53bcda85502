using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A figure led back to where it comes from, in words.</summary>
internal sealed class FigureView(ReportContext context)
{
    private readonly ReportText _text = context.Text;
    private readonly bool _withFaults = context.Has(Omissions.Weaknesses);

    public ViewObject Of(ShownFigure shown) => Of(shown.Figure, Way(shown), _withFaults && (shown.Figure.Fault != FigureFault.None || shown.IsCopiedByHand));

    /// <summary>The same for a figure in no report.</summary>
    public ViewObject Of(FigureTrace figure) => Of(figure, Source(figure), _withFaults && figure.Fault != FigureFault.None);

    /// <summary>How some data gets to where it is shown.</summary>
    public Markup Origin(DataOrigin origin) => _text.Name(origin.Data) + origin switch
    {
        { Way.Steps.Count: > 0 } => Markup.Encode(": ") + Chain(origin.Way),
        { Way: not null } => Markup.Encode(": from ") + _text.Name(origin.Way.Start),
        { IsThere: false } when _withFaults => Markup.Encode(": ✕ does not get there"),
        _ => Markup.Empty,
    };

    private ViewObject Of(FigureTrace figure, Markup way, bool isFault) => new()
    {
        ["name"] = _text.Name(figure.Kpi),
        ["definition"] = _text.Said(context.Values.Text(figure.Kpi, "definition")),
        ["way"] = way,
        ["is_fault"] = isFault,
        ["origins"] = figure.Origins.Select(Origin).ToArray(),
    };

    private Markup Way(ShownFigure shown) =>
        shown.Way is { Steps.Count: > 0 } way ? Chain(way)
        : shown.IsCopiedByHand && _withFaults ? Source(shown.Figure) + Markup.Encode(", and nothing brings it here: somebody copies it, or it is out of date")
        : Source(shown.Figure);

    private Markup Source(FigureTrace figure) => figure switch
    {
        { Source: null } => Markup.Encode(_withFaults ? "nobody has written down where it is taken from" : ""),
        { Fault: FigureFault.SourceGone } when _withFaults => Markup.Encode("taken from ") + _text.Name(figure.Source) + Markup.Encode(", which is not in use"),
        _ => Markup.Encode("taken from ") + _text.Name(figure.Source),
    };

    private Markup Chain(GraphPath way)
    {
        Markup chain = _text.Name(way.Start);
        foreach (GraphStep step in way.Steps)
        {
            chain += Markup.Encode(Arrow(step.Flow)) + _text.Name(step.To);
        }

        return chain;
    }

    // Where weaknesses are told, the weak links are.
    private string Arrow(Entity flow) =>
        !_withFaults ? " → "
        : context.Values.Text(flow, "status") == "broken" ? " → (broken) "
        : context.Values.Text(flow, "via") is "manual" or "email" ? " → (by hand) "
        : " → ";
}
