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
    private const double Pitch = 22;
    private const double Margin = 1;
    private const double TextSize = 11;
    private const string Head = "m-5-4l5 4-5 4";
    private const double Padding = 4;
    private const double BaseOfText = 13;

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
        _text.Names(side.Shown) + (side.Rest == 0 ? Markup.Empty : Markup.Encode(", over ") + ReportText.Count(side.Rest, side.RestFact, "more flow"));

    private Markup Draw()
    {
        double height = (Math.Max(1, Math.Max(_from.Rows, _to.Rows)) * Pitch) - Pitch + BoxHeight + (2 * Margin);
        double middle = height / 2;
        double width = (_from.Rows == 0 ? 0 : Box + Gap) + Box + (_to.Rows == 0 ? 0 : Box + Gap) + (2 * Margin);
        var svg = new Svg(width, height);
        double own = Margin + (_from.Rows == 0 ? 0 : Box + Gap);
        if (_from.Rows > 0)
        {
            Side(svg, _from, Margin, middle, y => Arrow(Margin + Box, y, middle - y, head: ""));
            _arrows.Append(Head);
        }

        svg.Raw(Group(own, middle - (BoxHeight / 2), " class=\"own\""));
        svg.Raw(new Markup("<rect/>"));
        Name(svg, _tool, 0);
        svg.End();
        if (_to.Rows > 0)
        {
            Side(svg, _to, own + Box + Gap, middle, y => Arrow(own + Box, middle, y - middle, Head));
        }

        svg.Path(_arrows.ToString(), "hop");
        return svg.ToMarkup("near", Markup.Encode("What it is connected to"));
    }

    private void Side(Svg svg, NeighbourSide side, double x, double middle, Action<double> arrow)
    {
        double top = middle - ((((side.Rows - 1) * Pitch) + BoxHeight) / 2);
        svg.Raw(Group(x, top, ""));
        for (int row = 0; row < side.Shown.Count; row++)
        {
            svg.Raw(new Markup(row == 0 ? "<rect/>" : $"<rect y=\"{Svg.N(row * Pitch)}\"/>"));
            Name(svg, side.Shown[row], row * Pitch);
            arrow(top + (row * Pitch) + (BoxHeight / 2));
        }

        if (side.Rest > 0)
        {
            svg.Raw(new Markup($"<text y=\"{Svg.N((side.Shown.Count * Pitch) + BaseOfText)}\">and <tspan{side.RestFact.Attribute}>{side.Rest}</tspan> more {(side.Rest == 1 ? "flow" : "flows")}</text>"));
        }

        svg.End();
    }

    // Texts begin where the group does, and boxes, by the style, a padding before.
    private static Markup Group(double x, double y, string css) => new($"<g{css} transform=\"translate({Svg.N(x + Padding)} {Svg.N(y)})\">");

    private void Name(Svg svg, Entity tool, double y) =>
        svg.Raw(new Markup($"<text data-said y=\"{Svg.N(y + BaseOfText)}\">{Svg.Cut(_text, tool.Name, Box - (2 * Padding), TextSize)}</text>"));

    private void Arrow(double x, double y, double down, string head) =>
        _arrows.Append($"M{Svg.N(x)} {Svg.N(y)}c{Svg.N(Gap / 2)} 0 {Svg.N(Gap / 2)} {Svg.N(down)} {Svg.N(Gap)} {Svg.N(down)}{head}");
}
