using System.Globalization;
using System.Xml.Linq;
using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output.Pictures;

/// <summary>A picture as it was written, read back: where its boxes and texts are.</summary>
internal sealed class DrawnPicture
{
    private readonly XElement _svg;

    public DrawnPicture(Markup svg)
    {
        _svg = XElement.Parse(svg.Html.Replace("<text data-said", "<text data-said=''", StringComparison.Ordinal).Replace("<tspan data-said", "<tspan data-said=''", StringComparison.Ordinal).Replace("<title data-said", "<title data-said=''", StringComparison.Ordinal).Replace("''=''", "''", StringComparison.Ordinal));
        Whole = new(0, 0, Number(_svg, "width"), Number(_svg, "height"));
        Boxes = [.. _svg.Descendants("rect").Where(rect => rect.Attribute("class") is { } css && css.Value.StartsWith("node", StringComparison.Ordinal)).Select(rect => new Area(Number(rect, "x"), Number(rect, "y"), Number(rect, "width"), Number(rect, "height")))];
        Texts = [.. _svg.Descendants("text").Select(text => (Shown(text), new Area(Number(text, "x"), Number(text, "y") - 11, TextMeasure.Width(Shown(text), Svg.TextSize), 14)))];
    }

    public Area Whole { get; }

    public IReadOnlyList<Area> Boxes { get; }

    public IReadOnlyList<(string Text, Area Area)> Texts { get; }

    /// <summary>What the lines say to who points at them.</summary>
    public IReadOnlyList<string> Lines => [.. _svg.Descendants("path").Select(path => path.Element("title")?.Value).OfType<string>()];

    public void AssertReadable()
    {
        Assert.All(Boxes, box => Assert.True(box.IsWithin(Whole), $"{box} is not within {Whole}"));
        Assert.All(Texts, text => Assert.True(text.Area.IsWithin(Whole with { Y = -3, Height = Whole.Height + 3 }), $"{text} is not within {Whole}"));
        Assert.Empty(Boxes.SelectMany((a, i) => Boxes.Skip(i + 1).Where(a.Overlaps).Select(b => $"{a} and {b}")));
        Assert.Empty(Texts.SelectMany((a, i) => Texts.Skip(i + 1).Where(b => a.Area.Overlaps(b.Area)).Select(b => $"{a} and {b}")));
        Assert.Equal([], Texts.Where(text => Boxes.Any(box => box.HoldsMiddleOf(text.Area) && !text.Area.IsWithin(box))));
    }

    private static string Shown(XElement text) => string.Concat(text.DescendantNodes().OfType<XText>().Where(node => node.Parent!.Name != "title").Select(node => node.Value));

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
