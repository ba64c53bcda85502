using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What a tool holds together: on one side what stays, on the other what is cut off without it.</summary>
internal static class CutPicture
{
    private const int Most = 12;
    private const double Box = 130;
    private const double Gap = 44;
    private const double BoxHeight = 24;
    private const double Pitch = 31;
    private const double Margin = 2;
    private const double Padding = 7;

    public static Picture Of(ReportText text, CutPoint point)
    {
        Entity[] shown = [.. point.CutOff.Take(Most)];
        int rest = point.CutOff.Count - shown.Length;
        int rows = shown.Length + (rest > 0 ? 1 : 0);
        var svg = new Svg((3 * Box) + (2 * Gap) + (2 * Margin), ((rows - 1) * Pitch) + BoxHeight + (2 * Margin));
        double middle = Margin + (((rows - 1) * Pitch) + BoxHeight) / 2;
        double own = Margin + Box + Gap;
        double right = own + Box + Gap;
        svg.Line(Margin + Box, middle, own, middle, "hop");
        for (int row = 0; row < rows; row++)
        {
            double y = Margin + (row * Pitch) + (BoxHeight / 2);
            svg.Path($"M{Svg.N(own + Box)} {Svg.N(middle)}C{Svg.N(own + Box + (Gap / 2))} {Svg.N(middle)} {Svg.N(own + Box + (Gap / 2))} {Svg.N(y)} {Svg.N(right)} {Svg.N(y)}", "hop cut");
        }

        svg.Rectangle(Margin, middle - (BoxHeight / 2), Box, BoxHeight, "node active");
        svg.Word("what stays", Margin + Padding, middle + 4);
        svg.Rectangle(own, middle - (BoxHeight / 2), Box, BoxHeight, "node own");
        svg.Said(text, point.Tool.Name, own + Padding, middle + 4, Box - (2 * Padding));
        for (int row = 0; row < shown.Length; row++)
        {
            double y = Margin + (row * Pitch);
            svg.Rectangle(right, y, Box, BoxHeight, "node cut");
            svg.Said(text, shown[row].Name, right + Padding, y + 16, Box - (2 * Padding));
        }

        FactPath fact = FactPath.Of(point.Tool, "cut_off");
        if (rest > 0)
        {
            svg.FigureBefore(rest, rest == 1 ? "more tool" : "more tools", new FactPath($"minus(length({fact.Expression}),`{shown.Length}`)"), right + Padding, Margin + (shown.Length * Pitch) + 16);
        }

        Markup words = Markup.Encode("Without ") + text.Name(point.Tool) + Markup.Encode(", ")
            + ReportText.Count(point.CutOff.Count, new FactPath($"length({fact.Expression})"), "tool loses", "tools lose") + Markup.Encode(" contact with the rest.");
        return new Picture(svg.ToMarkup("cut", Markup.Encode("What is cut off without this tool")), words);
    }
}
