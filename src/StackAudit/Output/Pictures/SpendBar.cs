namespace StackAudit.Output;

/// <summary>The bar of a row. The row has the figure, so that the bar says nothing to who cannot see it.</summary>
internal static class SpendBar
{
    public static Markup Of(decimal amount, decimal largest)
    {
        string width = Svg.N(largest <= 0 ? 0 : (double)Math.Max(0, amount / largest * 100));
        return new($"<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{width}\" height=\"10\"/></svg>");
    }
}
