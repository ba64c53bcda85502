using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Draws the map of a journey: a column for each stage with its tools, an arrow to the next, and a word where nothing gets on.</summary>
internal sealed class JourneyPicture
{
    private const double Column = 148;
    private const double LeastGap = 40;
    private const double Band = 4;
    private const double Head = 40;
    private const double Row = 26;
    private const double Box = 21;
    private const double Padding = 6;
    private const double TextWidth = Column - (2 * Padding);
    private const int MostTools = 8;
    private const double WordSize = 11;
    private const double AroundWord = 14;

    // Bold letters are wider than those that are measured.
    private const double NameSize = Svg.TextSize * 1.14;

    private readonly ReportText _text;
    private readonly bool _withFaults;
    private readonly JourneyMap _map;
    private readonly Svg _svg;
    private readonly double _gap;

    private JourneyPicture(ReportText text, JourneyMap map, bool withFaults)
    {
        (_text, _map, _withFaults) = (text, map, withFaults);
        _gap = map.Stages.Select(stage => HandOffWords.Short(stage.ToNext, withFaults)).OfType<string>().Select(word => TextMeasure.Width(word, WordSize) + AroundWord).Append(LeastGap).Max();
        int rows = map.Stages.Max(stage => Math.Clamp(stage.Tools.Count, 1, MostTools + 1));
        _svg = new Svg((map.Stages.Count * (Column + _gap)) - _gap + 2, Band + Head + (rows * Row) + 8);
    }

    /// <summary>The map as a drawing; null for a journey without stages.</summary>
    public static Markup? Of(JourneyMap map, ReportContext context) =>
        map.Stages.Count == 0 ? null : new JourneyPicture(context.Text, map, context.Has(Omissions.Weaknesses)).Draw();

    private Markup Draw()
    {
        for (int i = 0; i < _map.Stages.Count; i++)
        {
            double x = 1 + (i * (Column + _gap));
            DrawStage(_map.Stages[i], x);
            if (i + 1 < _map.Stages.Count)
            {
                DrawHandOff(_map.Stages[i].ToNext, x + Column);
            }
        }

        return _svg.ToMarkup("journeys-map", Markup.Encode("Map of the journey ") + _text.Plain(_map.Journey.Name));
    }

    private void DrawStage(StageOnMap stage, double x)
    {
        bool isGap = stage.IsGap && _withFaults;
        _svg.Rectangle(x, Band, Column, Head, isGap ? "journeys-stage journeys-gap" : "journeys-stage");
        DrawName(_text.Visible(stage.Name), x + Padding);
        double y = Band + Head + 6;
        foreach (Entity tool in stage.Tools.Take(MostTools))
        {
            _svg.Rectangle(x, y, Column, Box, "journeys-tool");
            _svg.Said(_text, tool.Name, x + Padding, y + 15, TextWidth);
            y += Row;
        }

        if ((stage.Tools.Count > MostTools ? "and others" : Without(stage, isGap)) is { } word)
        {
            _svg.Word(word, x + Padding, y + 15, isGap ? "journeys-fault" : "journeys-dim");
        }
    }

    private void DrawName(string name, double x)
    {
        if (SecondLine(name) is not { } at)
        {
            _svg.Said(_text, name, x, Band + 25, TextWidth, "journeys-name", NameSize);
            return;
        }

        // One text, so that it can still be read and found as what somebody wrote.
        Markup first = Markup.Encode(name[..at]);
        Markup second = Markup.Encode(TextMeasure.Fit(name[at..], TextWidth, NameSize));
        _svg.Raw(new Markup($"<text data-said class=\"journeys-name\"><tspan x=\"{Svg.N(x)}\" y=\"{Svg.N(Band + 17)}\">{first}</tspan><tspan x=\"{Svg.N(x)}\" y=\"{Svg.N(Band + 32)}\">{second}</tspan></text>"));
    }

    private static string? Without(StageOnMap stage, bool isGap) => stage.Tools.Count > 0 ? null : stage.IsOffline ? "people, without a tool" : isGap ? "✕ no tool" : "no tool yet";

    private void DrawHandOff(HandOff handOff, double x)
    {
        double y = Band + (Head / 2);
        bool isBroken = handOff == HandOff.Broken && _withFaults;
        _svg.Line(x + 3, y, x + _gap - 4, y, isBroken ? "journeys-way journeys-broken" : "journeys-way");
        if (isBroken)
        {
            _svg.Path($"M{Svg.N(x + (_gap / 2) - 5)} {Svg.N(y - 5)}l10 10m0 -10l-10 10", "journeys-way journeys-cross");
        }
        else
        {
            _svg.Path($"M{Svg.N(x + _gap - 9)} {Svg.N(y - 4)}l5 4l-5 4", "journeys-way");
        }

        if (HandOffWords.Short(handOff, _withFaults) is { } word)
        {
            _svg.Word(word, x + (_gap / 2), y - 9, isBroken ? "journeys-over journeys-fault" : "journeys-over journeys-dim");
        }
    }

    // Where the second line begins, if one is not enough: the first takes as many words as fit.
    private static int? SecondLine(string name)
    {
        int? at = null;
        if (TextMeasure.Width(name, NameSize) > TextWidth)
        {
            for (int blank = name.IndexOf(' ', StringComparison.Ordinal); blank > 0 && TextMeasure.Width(name[..blank], NameSize) <= TextWidth; blank = name.IndexOf(' ', blank + 1))
            {
                at = blank + 1;
            }
        }

        return at < name.Length ? at : null;
    }
}
