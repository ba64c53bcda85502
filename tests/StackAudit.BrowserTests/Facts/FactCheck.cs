using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace StackAudit.BrowserTests.Facts;

/// <summary>Holds what a page says against the facts.</summary>
/// <param name="factsAt">The facts of the stack as it was at a state that the page names; null for today's.</param>
internal sealed class FactCheck(Func<string?, FactSheet> factsAt)
{
    private static readonly string[] PutInPlaceOfOther = ["a person", "an amount"];

    // Several texts are said together: a vendor and its tools, both ends of a flow.
    private static readonly string[] Between = [": ", ", ", " → ", " · "];

    /// <summary>What the page says and the facts do not, a line each.</summary>
    public IReadOnlyList<string> Of(ShownFigures shown) =>
    [
        .. shown.Bare.Select(text => $"no fact: `{text.Text}` in {text.Where}"),
        .. shown.Figures.Select(Wrong).OfType<string>(),
        .. shown.Said.Where(text => text.Fact is null && !IsSaid(text)).Select(text => $"nobody said `{text.Text}` in {text.Where}"),
        .. shown.Days.Select(WrongDay).OfType<string>(),
    ];

    private string? Wrong(ShownText figure)
    {
        JToken fact;
        try
        {
            fact = factsAt(figure.At).Ask(figure.Fact!);
        }
        catch (Exception problem)
        {
            return $"`{figure.Text}` has no fact: {figure.Fact}: {problem.Message} in {figure.Where}";
        }

        return ShownFigure.IsOf(figure.Text, fact) ? null : $"`{figure.Text}` is {fact.ToString(Formatting.None)} by {figure.Fact} in {figure.Where}";
    }

    private bool IsSaid(ShownText text)
    {
        string spaced = string.Join(' ', text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        FactSheet facts = factsAt(text.At);
        return spaced.Length == 0 || PutInPlaceOfOther.Any(word => spaced.Contains(word, StringComparison.Ordinal)) || facts.Has(spaced) || spaced.Split(Between, StringSplitOptions.None).All(part => facts.Has(part) || (!part.Any(char.IsDigit) && facts.Mentions(part)));
    }

    private string? WrongDay(ShownText shown)
    {
        if (!DateOnly.TryParseExact(shown.DateTime, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return null;
        }

        if (shown.Text != day.ToString("d MMM yyyy", CultureInfo.InvariantCulture))
        {
            return $"`{shown.Text}` is not {shown.DateTime} in {shown.Where}";
        }

        bool isKnown = shown.Fact is null ? factsAt(shown.At).Has(shown.DateTime!) : factsAt(shown.At).Ask(shown.Fact).Value<string>() == shown.DateTime;
        return isKnown ? null : $"no fact has the day {shown.DateTime} in {shown.Where}";
    }
}
