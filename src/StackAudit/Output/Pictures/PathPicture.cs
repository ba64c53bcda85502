using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>
/// The path of a finding, from tool to tool downwards: so it needs no more width than a telephone has, and every hop has room
/// for what it carries. What is long goes on in a further column.
/// </summary>
internal sealed class PathPicture
{
    private const double Width = 316;
    private const double BoxWidth = 220;
    private const double BoxHeight = 24;
    private const double Stem = 20;
    private const double Indent = 34;
    private const double LineHeight = 15;
    private const double Padding = 7;
    private const double Margin = 2;
    private const double Between = 36;
    private const int MostHops = 6;

    private readonly ReportText _text;
    private readonly IReadOnlyList<PathStep> _steps;
    private readonly int _offending;
    private readonly Entity?[] _carried;

    private PathPicture(ReportText text, Finding finding)
    {
        _text = text;
        _steps = finding.Path;
        _offending = OffendingHop.Of(finding);
        _carried = [.. CarriedData.Of(finding)];
    }

    /// <summary>Null for a finding without a path, and where the page holds no weaknesses.</summary>
    public static Picture? Of(ReportContext context, Finding finding)
    {
        if (finding.Path.Count == 0 || !context.Has(Omissions.Weaknesses))
        {
            return null;
        }

        var picture = new PathPicture(context.Text, finding);
        return new Picture(picture.Draw(), picture.InWords(FactPath.Of(finding, "path")));
    }

    private Markup InWords(FactPath path)
    {
        PathStep offending = _steps[_offending];
        Markup way = _text.Names([_steps[0].From, .. _steps.Select(step => step.To)], " → ");
        Markup where = _text.Name(offending.From) + Markup.Encode(" to ") + _text.Name(offending.To);
        return Markup.Encode("Over ") + ReportText.Count(_steps.Count, new FactPath($"length({path.Expression})"), "hop") + Markup.Encode(": ") + way + Markup.Encode(". It goes wrong from ") + where + Markup.Encode(".");
    }

    private Markup Draw()
    {
        // Hops are spread evenly over the columns.
        int columns = (_steps.Count + MostHops - 1) / MostHops;
        int each = (_steps.Count + columns - 1) / columns;
        double height = 0;
        for (int column = 0; column < columns; column++)
        {
            double tall = Enumerable.Range(column * each, Math.Min(each, _steps.Count - (column * each))).Sum(hop => GapOf(hop) + BoxHeight);
            height = Math.Max(height, tall + (column == 0 ? BoxHeight : Padding));
        }

        var svg = new Svg((columns * Width) + ((columns - 1) * Between), height + (2 * Margin));
        double x = Margin;
        double y = Margin;
        Box(svg, _steps[0].From, x, y);
        y += BoxHeight;
        for (int hop = 0; hop < _steps.Count; hop++)
        {
            double start = y;
            if (hop > 0 && hop % each == 0)
            {
                double before = y - (BoxHeight / 2);
                (x, start) = (x + Width + Between, Margin + Padding);
                svg.Path($"M{Svg.N(x - Between - Width + BoxWidth)} {Svg.N(before)}H{Svg.N(x - (Between / 2))}V{Svg.N(start)}H{Svg.N(x + Stem)}", Css(hop));
            }

            y = start + GapOf(hop);
            Hop(svg, hop, x, start, y);
            Box(svg, _steps[hop].To, x, y);
            y += BoxHeight;
        }

        return svg.ToMarkup("path", Markup.Encode("The way of the data, from tool to tool"));
    }

    private void Box(Svg svg, Entity tool, double x, double y)
    {
        svg.Rectangle(x, y, BoxWidth, BoxHeight, "node");
        svg.Said(_text, tool.Name, x + Padding, y + 16, BoxWidth - (2 * Padding));
    }

    private void Hop(Svg svg, int hop, double x, double from, double to)
    {
        PathStep step = _steps[hop];
        svg.Path($"M{Svg.N(x + Stem)} {Svg.N(from)}V{Svg.N(to - 1)}m-5-7l5 7l5-7", Css(hop));
        double most = Width - Indent - (2 * Margin);
        double line = from + Padding + 11;
        if (_carried[hop] is { } data)
        {
            svg.SaidAfter("carries", _text, data.Name, x + Indent, line, most);
            line += LineHeight;
        }

        if (Through(step) is { } connector)
        {
            svg.SaidAfter("through", _text, connector.Name, x + Indent, line, most);
            line += LineHeight;
        }

        if (hop == _offending)
        {
            svg.Path($"M{Svg.N(x + Stem - 6)} {Svg.N((from + to) / 2 - 9)}l12 12m-12 0l12-12", "cross");
            svg.Word("it goes wrong here", x + Indent, line, "wrong");
        }
    }

    private string Css(int hop) => hop == _offending ? "hop offending" : "hop";

    private double GapOf(int hop)
    {
        PathStep step = _steps[hop];
        int lines = (_carried[hop] is null ? 0 : 1) + (Through(step) is null ? 0 : 1) + (hop == _offending ? 1 : 0);
        return Math.Max(LineHeight, lines * LineHeight) + (2 * Padding);
    }

    // A path may end inside the connector: then it is the box.
    private static Entity? Through(PathStep step) => step.Through is { } connector && connector != step.To ? connector : null;
}
