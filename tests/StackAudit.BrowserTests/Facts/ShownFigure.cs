using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace StackAudit.BrowserTests.Facts;

/// <summary>A figure as a page writes it: <c>1,234</c>, <c>12.5</c>, <c>45%</c>, <c>EUR 48,000</c>.</summary>
internal static partial class ShownFigure
{
    /// <summary>Whether a fact is what the page shows, as exactly as it shows it.</summary>
    public static bool IsOf(string shown, JToken fact)
    {
        string[] parts = shown.Split(" + ");
        if (parts.Length > 1)
        {
            return fact is JObject { } sum && sum["parts"] is JArray amounts && amounts.Count == parts.Length && parts.Zip(amounts).All(pair => IsOf(pair.First, pair.Second));
        }

        Match match = Notation().Match(shown);
        if (!match.Success)
        {
            return fact.Type == JTokenType.String && fact.Value<string>() == shown;
        }

        decimal number = decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), CultureInfo.InvariantCulture);
        decimal step = (decimal)Math.Pow(10, -match.Groups["decimals"].Length);
        string currency = match.Groups["currency"].Value;
        if (match.Groups["percent"].Success)
        {
            return IsNear(number / 100, step / 100, fact) || IsNear(number, step, fact);
        }

        return fact switch
        {
            JObject money when money["amount"] is { } amount => currency == money.Value<string>("currency") && IsNear(number, step, amount),
            JObject duration when duration["days"] is { } days => currency.Length == 0 && IsNear(number, step, days),
            _ => IsNear(number, step, fact),
        };
    }

    private static bool IsNear(decimal shown, decimal step, JToken fact) =>
        fact.Type is JTokenType.Integer or JTokenType.Float && Math.Abs(fact.Value<decimal>() - shown) <= (step / 2) + 0.000001m;

    [GeneratedRegex(@"^(?:(?<currency>[A-Z]{3}) )?(?<number>[-−]?\d[\d,]*(?:\.(?<decimals>\d+))?)(?<percent>%)?$")]
    private static partial Regex Notation();
}
