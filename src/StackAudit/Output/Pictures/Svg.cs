using System.Globalization;
using System.Text;

namespace StackAudit.Output;

/// <summary>
/// Writes one drawing, element by element. Colours come from the style of the page by class, so that light, dark and print follow it.
/// Texts are cut to the width that they are given.
/// </summary>
internal sealed class Svg(double width, double height)
{
    public const double TextSize = 12;

    private const double LongestTooltip = 1000;

    private readonly StringBuilder _elements = new();

    public void Rectangle(double x, double y, double w, double h, string css, double radius = 4) =>
        Append($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(w)}\" height=\"{N(h)}\" rx=\"{N(radius)}\"{Class(css)}/>");

    public void Line(double x1, double y1, double x2, double y2, string css) =>
        Append($"<path d=\"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}\"{Class(css)}/>");

    /// <param name="d">The data of the path; see <see cref="N"/> for its numbers.</param>
    public void Path(string d, string css) => Append($"<path d=\"{d}\"{Class(css)}/>");

    /// <summary>The same with a text of the user's for who points at it.</summary>
    public void Path(string d, string css, ReportText text, string? said) =>
        Append(said is null ? $"<path d=\"{d}\"{Class(css)}/>" : $"<path d=\"{d}\"{Class(css)}><title data-said>{text.Plain(said)}</title></path>");

    public void Circle(double x, double y, double r, string css) => Append($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(r)}\"{Class(css)}/>");

    /// <summary>A text of the user's, cut to a width; whole in its tooltip where it was cut.</summary>
    /// <param name="text">Through which what is left out of the page is left out here as well.</param>
    public void Said(ReportText text, string said, double x, double y, double most, string css = "", double size = TextSize) =>
        Append($"<text data-said{At(x, y)}{Class(css)}>{Cut(text, said, most, size)}</text>");

    /// <summary>A word of ours and a text of the user's, cut so that both fit.</summary>
    public void SaidAfter(string word, ReportText text, string said, double x, double y, double most, string css = "")
    {
        Markup cut = Cut(text, said, most - TextMeasure.Width(word + " ", TextSize), TextSize);
        Append($"<text{At(x, y)}{Class(css)}>{Markup.Encode(word)} <tspan data-said>{cut}</tspan></text>");
    }

    /// <summary>A word of ours, without numbers.</summary>
    public void Word(string word, double x, double y, string css = "") => Append($"<text{At(x, y)}{Class(css)}>{Markup.Encode(word)}</text>");

    /// <summary>A number as a text, with its fact.</summary>
    public void Figure(string number, FactPath fact, double x, double y, string css = "") => Append($"<text{fact.Attribute}{At(x, y)}{Class(css)}>{Markup.Encode(number)}</text>");

    /// <summary>A number with its fact, and what it counts.</summary>
    public void FigureBefore(int number, string noun, FactPath fact, double x, double y) =>
        Append($"<text{At(x, y)}><tspan{fact.Attribute}>{number.ToString(CultureInfo.InvariantCulture)}</tspan> {Markup.Encode(noun)}</text>");

    /// <summary>What was made elsewhere; it is put as it is.</summary>
    public void Raw(Markup markup) => _elements.Append(markup.Html);

    public void Begin(string css) => Append($"<g class=\"{css}\">");

    public void End() => Append("</g>");

    /// <summary>What stands in an element for a text of the user's: cut to a width, with the whole as its tooltip.</summary>
    public static Markup Cut(ReportText text, string said, double most, double size)
    {
        string shown = text.Visible(said);
        string cut = TextMeasure.Fit(shown, most, size);
        return (cut == shown ? Markup.Empty : new Markup($"<title>{Markup.Encode(TextMeasure.Fit(shown, LongestTooltip, size))}</title>")) + Markup.Encode(cut);
    }

    /// <summary>A coordinate: to a tenth, which no eye tells from the exact place.</summary>
    public static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    /// <param name="css">The kind of picture.</param>
    /// <param name="label">What it shows, in a few words; encoded.</param>
    public Markup ToMarkup(string css, Markup label) =>
        new(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"{css}\" viewBox=\"0 0 {N(width)} {N(height)}\" width=\"{N(width)}\" height=\"{N(height)}\" role=\"img\" aria-label=\"{label}\">{_elements}</svg>"));

    private static string At(double x, double y) => $" x=\"{N(x)}\" y=\"{N(y)}\"";

    private static string Class(string css) => css.Length == 0 ? "" : $" class=\"{css}\"";

    private void Append(string element) => _elements.Append(element);
}
