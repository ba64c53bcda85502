using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>How much of all that is spent goes to each vendor: the largest side by side, and the others as one.</summary>
internal static class ConcentrationBar
{
    private const int Most = 6;
    private const double Width = 960;
    private const double Height = 34;

    /// <summary>Null where amounts cannot be compared, or there is only one vendor.</summary>
    public static Picture? Of(Spend spend, ReportContext context)
    {
        if (!spend.IsInOneCurrency)
        {
            return null;
        }

        string currency = spend.Currencies[0];
        SpendRow[] rows = [.. spend.ByVendor().Where(row => row.In(currency) > 0)];
        decimal total = rows.Sum(row => row.In(currency));
        if (rows.Length < 2)
        {
            return null;
        }

        var svg = new Svg(Width, Height + 22);
        double x = 0;
        foreach (SpendRow row in rows.Take(Most))
        {
            x = Draw(svg, context, x, (double)(row.In(currency) / total), row.Entity, row.Entity is null ? "No vendor named" : null);
        }

        if (rows.Length > Most)
        {
            Draw(svg, context, x, (double)(rows.Skip(Most).Sum(row => row.In(currency)) / total), null, "All others");
        }

        Markup words = Markup.Encode("The share of each vendor in what is spent a year. The table below has the figures.");
        return new Picture(svg.ToMarkup("concentration", words), words);
    }

    private static double Draw(Svg svg, ReportContext context, double x, double share, Entity? vendor, string? word)
    {
        double width = share * Width;
        svg.Rectangle(x, 0, Math.Max(0, width - 2), Height, vendor is null ? "others" : "part", 2);
        if (vendor is not null && TextMeasure.Width(context.Text.Visible(vendor.Name), Svg.TextSize) < width - 4)
        {
            svg.Said(context.Text, vendor.Name, x, Height + 15, width);
        }
        else if (word is not null && TextMeasure.Width(word, Svg.TextSize) < width - 8)
        {
            svg.Word(word, x, Height + 15);
        }

        return x + width;
    }
}
