using System.Globalization;
using System.Text;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>
/// A tool between those that send to it and those that get from it, as small as can be: a page has one for every tool. So boxes have their size
/// from the style, and all arrows are one path.
/// </summary>
internal sealed class Neighbourhood
{
    private const int Most = 8;
    private const double Box = 112;
    private const double Gap = 34;
    private const double BoxHeight = 18;
    private const double Pitch = 23;
    private const double Margin = 1;
    private const double TextSize = 11;
    private const double Padding = 4;

    private readonly ReportText _text;
    private readonly Entity _tool;
    private readonly NeighbourSide _from;
    private readonly NeighbourSide _to;
    private readonly StringBuilder _arrows = new();

    private Neighbourhood(ReportText text, Entity tool, NeighbourSide from, NeighbourSide to)
    {
        (_text, _tool, _from, _to) = (text, tool, from, to);
    }

    /// <summary>Null where nothing flows.</summary>
    public static Picture? Of(ReportContext context, Entity tool)
    {
        Entity[] passing = [.. context.Graph.Through(tool).Where(context.Graph.IsLiveFlow)];
        var from = NeighbourSide.Of("from", "to", [.. context.Graph.Inbound(tool).Where(context.Graph.IsLiveFlow), .. passing], tool, Most);
        var to = NeighbourSide.Of("to", "from", [.. context.Graph.Outbound(tool).Where(context.Graph.IsLiveFlow), .. passing], tool, Most);
        if (from.Shown.Count + to.Shown.Count == 0)
        {
            return null;
        }

        var picture = new Neighbourhood(context.Text, tool, from, to);
        return new Picture(picture.Draw(), picture.InWords());
    }

    private Markup InWords()
    {
        Markup from = _from.Shown.Count == 0 ? Markup.Empty : Markup.Encode("Gets data from ") + WithRest(_from);
        Markup to = _to.Shown.Count == 0 ? Markup.Empty : Markup.Encode(from.IsEmpty ? "Sends data to " : "; sends data to ") + WithRest(_to);
        return from + to + Markup.Encode(".");
    }

    private Markup WithRest(NeighbourSide side) =>
        _text.Names(side.Shown) + (side.Rest == 0 ? Markup.Empty : Markup.Encode(", over ") + _text.Count(side.Rest, side.RestFact, "more flow"));

    private Markup Draw()
    {
        double height = (Math.Max(1, Math.Max(_from.Rows, _to.Rows)) * Pitch) - Pitch + BoxHeight + (2 * Margin);
        double middle = height / 2;
        double width = (_from.Rows == 0 ? 0 : Box + Gap) + Box + (_to.Rows == 0 ? 0 : Box + Gap) + (2 * Margin);
        var svg = new Svg(width, height);
        double x = Margin;
        if (_from.Rows > 0)
        {
            Side(svg, _from, x, middle, y => Arrow(x + Box, y, x + Box + Gap, middle, oneHead: true));
            _arrows.Append(CultureInfo.InvariantCulture, $"m-5-4l5 4l-5 4");
            x += Box + Gap;
        }

        double own = x;
        svg.Raw(new Markup($"<g class=\"own\" transform=\"translate({Svg.N(own)} {Svg.N(middle - (BoxHeight / 2))})\"><rect/>"));
        svg.Said(_text, _tool.Name, Padding, 13, Box - (2 * Padding), size: TextSize);
        svg.End();
        if (_to.Rows > 0)
        {
            x += Box + Gap;
            Side(svg, _to, x, middle, y => Arrow(own + Box, middle, x, y, oneHead: false));
        }

        svg.Path(_arrows.ToString(), "hop");
        return svg.ToMarkup("near", Markup.Encode("What it gets data from, and what it sends data to"));
    }

    private void Side(Svg svg, NeighbourSide side, double x, double middle, Action<double> arrow)
    {
        double top = middle - (((side.Rows - 1) * Pitch) + BoxHeight) / 2;
        svg.Raw(new Markup($"<g transform=\"translate({Svg.N(x)} {Svg.N(top)})\">"));
        for (int row = 0; row < side.Shown.Count; row++)
        {
            svg.Raw(new Markup(row == 0 ? "<rect/>" : $"<rect y=\"{Svg.N(row * Pitch)}\"/>"));
            svg.Said(_text, side.Shown[row].Name, Padding, (row * Pitch) + 13, Box - (2 * Padding), size: TextSize);
            arrow(top + (row * Pitch) + (BoxHeight / 2));
        }

        if (side.Rest > 0)
        {
            svg.Raw(new Markup($"<text x=\"{Svg.N(Padding)}\" y=\"{Svg.N((side.Shown.Count * Pitch) + 13)}\">and <tspan{side.RestFact.Attribute}>{side.Rest}</tspan> more flows</text>"));
        }

        svg.End();
    }

    private void Arrow(double x1, double y1, double x2, double y2, bool oneHead)
    {
        double between = (x1 + x2) / 2;
        _arrows.Append($"M{Svg.N(x1)} {Svg.N(y1)}C{Svg.N(between)} {Svg.N(y1)} {Svg.N(between)} {Svg.N(y2)} {Svg.N(x2)} {Svg.N(y2)}");
        if (!oneHead)
        {
            _arrows.Append("m-5-4l5 4l-5 4");
        }
    }
}
