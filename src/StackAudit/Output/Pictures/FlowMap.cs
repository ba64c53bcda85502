using System.Globalization;
using System.Text;

namespace StackAudit.Output;

/// <summary>Draws boxes and the lines between them from left to right; what has no lines stands below.</summary>
internal sealed class FlowMap
{
    public const double Margin = 4;
    public const double BoxHeight = 26;
    public const double Padding = 7;
    private const double FigureHeight = 15;
    private const double PerLine = 5;
    private const double LinesOfSmallBox = 4;
    private const double NarrowestBox = 44;
    private const double WidestBox = 118;

    // Where two names would read the same when cut, these are given the room to differ.
    private const double WidestOfAlike = 320;
    private const double Gutter = 46;
    private const double BaseOfText = 12;
    private const double LineHeight = 15;

    // Where the number of a line begins, from the side of the box at which the line does.
    private const double AtRight = 4;
    private const double AtLeft = -22;

    private readonly ReportText _text;
    private readonly IReadOnlyList<MapBox> _boxes;
    private readonly IReadOnlyList<MapLine> _lines;

    // Boxes with lines, by their places among all; what is laid out knows them by their places here.
    private readonly int[] _joined;
    private readonly bool[] _isAlike;
    private readonly LayeredLayout _layout;

    // Lines between the same boxes are one stretch there, such as all those that a connector gets from one tool.
    private readonly Dictionary<(int From, int To), int> _stretches = [];
    private readonly double[] _lefts;
    private readonly double[] _widths;

    public FlowMap(ReportText text, IReadOnlyList<MapBox> boxes, IReadOnlyList<MapLine> lines)
    {
        (_text, _boxes, _lines) = (text, boxes, lines);
        string[] cut = [.. boxes.Select(box => TextMeasure.Fit(text.Visible(box.Name), WidestBox - (2 * Padding), Svg.TextSize))];
        ILookup<string, string> alike = cut.Zip(boxes).ToLookup(pair => pair.First, pair => pair.Second.Name);
        _isAlike = [.. cut.Select(name => alike[name].Distinct().Skip(1).Any())];
        _joined = [.. lines.SelectMany(Stops).Distinct().Order()];
        foreach ((int, int) stretch in lines.SelectMany(StretchesOf))
        {
            _stretches.TryAdd(stretch, _stretches.Count);
        }

        _layout = LayeredLayout.Of([.. _joined.Select((box, place) => HeightOf(box, place))], [.. _stretches.Keys]);
        _widths = [.. _layout.Columns.Select((_, column) => _joined.Where((_, place) => _layout.Boxes[place].Column == column).Select(WidthOf).DefaultIfEmpty(NarrowestBox).Max())];
        _lefts = new double[_widths.Length];
        for (int column = 0; column < _lefts.Length; column++)
        {
            _lefts[column] = column == 0 ? Margin : _lefts[column - 1] + _widths[column - 1] + Gutter;
        }
    }

    public double Width => _lefts.Length == 0 ? 0 : _lefts[^1] + _widths[^1] + Margin;

    /// <param name="css">The kind of picture.</param>
    /// <param name="label">What it shows, in a few words.</param>
    public Markup Draw(string css, string label)
    {
        int[] loose = [.. Enumerable.Range(0, _boxes.Count).Except(_joined)];
        double width = Width;
        double height = _layout.Height + (2 * Margin);
        var below = new LooseBoxes(loose, width, _lefts.Length == 0 ? Margin : height + LooseBoxes.Above, box => HeightOf(box, null));
        var svg = new Svg(Math.Max(width, below.Width), loose.Length == 0 ? height : below.Bottom + Margin);
        svg.Raw(new Markup("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"tip\" d=\"M0 0l8 4l-8 4z\"/></marker></defs>"));
        var room = new FreeRoom();
        for (int place = 0; place < _joined.Length; place++)
        {
            Slot slot = _layout.Boxes[place];
            room.Take(_lefts[slot.Column], slot.Top + Margin, _widths[slot.Column], slot.Height);
        }

        Lines(svg, room);
        for (int place = 0; place < _joined.Length; place++)
        {
            Slot slot = _layout.Boxes[place];
            Box(svg, _boxes[_joined[place]], _lefts[slot.Column], slot.Top + Margin, _widths[slot.Column], slot.Height);
        }

        if (loose.Length > 0 && _joined.Length > 0)
        {
            svg.Word("Nothing flows here:", Margin, height + LooseBoxes.Above - 8);
        }

        foreach (int box in loose)
        {
            (double x, double y) = below.PlaceOf(box);
            Box(svg, _boxes[box], x, y, LooseBoxes.BoxWidth, HeightOf(box, null));
        }

        return svg.ToMarkup(css, Markup.Encode(label));
    }

    private void Lines(Svg svg, FreeRoom room)
    {
        var ports = new Ports(_layout, [.. _stretches.Keys]);
        List<(MapLine Line, double X, double Y)> labels = [];
        // What is to be seen lies above the rest.
        foreach (MapLine line in _lines.OrderBy(line => line.IsOffending))
        {
            var d = new StringBuilder();
            foreach ((int from, int to) in StretchesOf(line))
            {
                if (d.Length == 0 && line.Figure is not null)
                {
                    labels.Add((line, SideOf(from, to) + (IsRightwards(from, to) ? AtRight : AtLeft), Math.Max(BaseOfText, ports.Start(_stretches[(from, to)]) + Margin - 2)));
                }

                Draw(d, _stretches[(from, to)], from, to, ports);
            }

            svg.Path(d.ToString(), line.Css.Length == 0 ? "hop" : $"hop {line.Css}", _text, line.Said);
            if (line.IsOffending)
            {
                Cross(svg, line, ports);
            }
        }

        foreach ((MapLine line, double x, double y) in labels)
        {
            (int number, FactPath fact) = line.Figure!.Value;
            string shown = number.ToString(CultureInfo.InvariantCulture);
            if (room.TryTake(x, y - BaseOfText, TextMeasure.Width(shown, Svg.TextSize), LineHeight))
            {
                svg.Figure(shown, fact, x, y);
            }
        }
    }

    // Half-way to the next column, where there are no boxes.
    private void Cross(Svg svg, MapLine line, Ports ports)
    {
        foreach ((int from, int to) in StretchesOf(line).Take(1))
        {
            int stretch = _stretches[(from, to)];
            Slot? bend = _layout.Bends[stretch].FirstOrDefault();
            double toX = bend is { } first ? (IsRightwards(from, to) ? _lefts[first.Column] : _lefts[first.Column] + _widths[first.Column]) : SideOf(to, from);
            double toY = bend?.Middle ?? ports.End(stretch);
            svg.Path($"M{Svg.N(((SideOf(from, to) + toX) / 2) - 5)} {Svg.N(((ports.Start(stretch) + toY) / 2) + Margin - 5)}l10 10m-10 0l10-10", "cross");
        }
    }

    // Across a column that a line passes it goes straight, and so never over a box.
    private void Draw(StringBuilder d, int stretch, int from, int to, Ports ports)
    {
        bool rightwards = IsRightwards(from, to);
        double x = SideOf(from, to);
        double y = ports.Start(stretch) + Margin;
        d.Append($"M{Svg.N(x)} {Svg.N(y)}");
        foreach (Slot bend in _layout.Bends[stretch])
        {
            double left = _lefts[bend.Column];
            double right = left + _widths[bend.Column];
            Curve(d, ref x, ref y, rightwards ? left : right, bend.Middle + Margin);
            x = rightwards ? right : left;
            d.Append($"H{Svg.N(x)}");
        }

        Curve(d, ref x, ref y, SideOf(to, from), ports.End(stretch) + Margin);
    }

    private static void Curve(StringBuilder d, ref double x, ref double y, double toX, double toY)
    {
        double between = (x + toX) / 2;
        d.Append($"C{Svg.N(between)} {Svg.N(y)} {Svg.N(between)} {Svg.N(toY)} {Svg.N(toX)} {Svg.N(toY)}");
        (x, y) = (toX, toY);
    }

    private bool IsRightwards(int from, int to) => _layout.Boxes[from].Column < _layout.Boxes[to].Column;

    /// <summary>The side of a box that another one is on.</summary>
    private double SideOf(int box, int other)
    {
        int column = _layout.Boxes[box].Column;
        return IsRightwards(box, other) ? _lefts[column] + _widths[column] : _lefts[column];
    }

    private void Box(Svg svg, MapBox box, double x, double y, double width, double height)
    {
        svg.Rectangle(x, y, width, height, $"node {box.Shape}", box.Shape switch { "trial" => BoxHeight / 2, "retiring" => 0, _ => 5 });
        double line = y + (height / 2) + 4 - (box.Figure is null ? 0 : FigureHeight / 2);
        if (box.IsOurWord)
        {
            svg.Word(TextMeasure.Fit(box.Name, width - (2 * Padding), Svg.TextSize), x + Padding, line);
        }
        else
        {
            svg.Said(_text, box.Name, x + Padding, line, width - (2 * Padding));
        }

        if (box.Figure is var (number, noun, fact))
        {
            svg.FigureBefore(number, noun, fact, x + Padding, line + FigureHeight);
        }
    }

    private IEnumerable<(int From, int To)> StretchesOf(MapLine line)
    {
        int[] stops = [.. Stops(line).Select(stop => Array.IndexOf(_joined, stop))];
        return stops.Zip(stops.Skip(1)).Where(stretch => stretch.First != stretch.Second);
    }

    private static IEnumerable<int> Stops(MapLine line) => line.Through is { } through ? [line.From, through, line.To] : [line.From, line.To];

    private double WidthOf(int box) =>
        Math.Clamp(Math.Max(TextMeasure.Width(_text.Visible(_boxes[box].Name), Svg.TextSize), _boxes[box].Figure is var (number, noun, _) ? TextMeasure.Width($"{number} {noun}", Svg.TextSize) : 0) + (2 * Padding), NarrowestBox, _isAlike[box] ? WidestOfAlike : WidestBox);

    // A box is as high as its lines need room at its side.
    private double HeightOf(int box, int? place)
    {
        int lines = place is null ? 0 : Math.Max(_stretches.Keys.Count(stretch => stretch.From == place), _stretches.Keys.Count(stretch => stretch.To == place));
        return BoxHeight + (_boxes[box].Figure is null ? 0 : FigureHeight) + (Math.Max(0, lines - LinesOfSmallBox) * PerLine);
    }
}
