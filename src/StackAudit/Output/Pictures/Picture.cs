namespace StackAudit.Output;

/// <summary>A picture drawn from the data.</summary>
/// <param name="Svg">To stand in a page.</param>
/// <param name="Alternative">What it shows, in words, for who cannot see it.</param>
internal sealed record Picture(Markup Svg, Markup Alternative)
{
    /// <summary>Whether it is wider than a page that stands upright, and can be read only across.</summary>
    public bool IsWide { get; init; }

    /// <summary>The picture with its words below.</summary>
    public Markup ToFigure() => new($"<figure>{Svg}<figcaption>{Alternative}</figcaption></figure>");

    /// <summary>The same where it may be wider than a telephone.</summary>
    /// <param name="label">What it is, for who moves it by keys.</param>
    public Markup ToWideFigure(string label) =>
        new($"<figure><div class=\"scroll wide\" tabindex=\"0\" role=\"region\" aria-label=\"{Markup.Encode(label)}\">{Svg}</div><figcaption>{Alternative}</figcaption></figure>");
}
