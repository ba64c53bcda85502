using System.Globalization;
using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>Amounts by currency, in the order of the codes. Nothing of a currency is not kept beside something of another one.</summary>
internal sealed record NaiveMoney((string Currency, decimal Amount)[] Parts)
{
    public static NaiveMoney Of(Money money) => new([.. money.Parts]);

    public static NaiveMoney Of(decimal amount, string currency) => new([(currency, amount)]);

    public static NaiveMoney Add(NaiveMoney a, NaiveMoney b, ExchangeRates rates) => Add(a, b).InOne(rates);

    public static NaiveMoney Sum(IEnumerable<NaiveMoney> amounts, ExchangeRates rates) => amounts.Aggregate(Of(0, rates.Currency), Add).InOne(rates);

    private static NaiveMoney Add(NaiveMoney a, NaiveMoney b)
    {
        string[] currencies = [.. a.Parts.Concat(b.Parts).Select(part => part.Currency).Distinct().Order(StringComparer.Ordinal)];
        (string, decimal)[] sums = [.. currencies.Select(currency => (currency, a.In(currency) + b.In(currency))).Where(sum => sum.Item2 != 0)];
        return sums.Length == 0 ? Of(0, a.Parts[0].Currency) : new NaiveMoney(sums);
    }

    private NaiveMoney InOne(ExchangeRates rates) => Parts.Length > 1 && Worth(rates) is { } worth ? Of(worth, rates.Currency) : this;

    public NaiveMoney Each(Func<decimal, decimal> change) => new([.. Parts.Select(part => (part.Currency, change(part.Amount)))]);

    /// <summary>The order of two amounts; null when that needs a rate that nobody gave.</summary>
    public static int? Compare(NaiveMoney a, NaiveMoney b, ExchangeRates rates) =>
        OfOneCurrency(a, b) ? a.Parts[0].Amount.CompareTo(b.Parts[0].Amount)
        : a.Worth(rates) is { } x && b.Worth(rates) is { } y ? x.CompareTo(y)
        : null;

    public static decimal? Ratio(NaiveMoney a, NaiveMoney b, ExchangeRates rates)
    {
        (decimal? x, decimal? y) = OfOneCurrency(a, b) ? (a.Parts[0].Amount, b.Parts[0].Amount) : (a.Worth(rates), b.Worth(rates));
        return y is null or 0 ? null : x / y;
    }

    public bool IsNothing => Parts.All(part => part.Amount == 0);

    public override string ToString() => string.Join(" + ", Parts.Select(Print));

    private decimal In(string currency) => Parts.Where(part => part.Currency == currency).Sum(part => part.Amount);

    // What one unit is worth is asked of the rates; adding up is not.
    private decimal? Worth(ExchangeRates rates) =>
        Parts.All(part => rates.Knows(part.Currency)) ? Parts.Sum(part => part.Amount * rates.Convert(new Money(1, part.Currency))) : null;

    private static bool OfOneCurrency(NaiveMoney a, NaiveMoney b) => a.Parts.Length == 1 && b.Parts.Length == 1 && a.Parts[0].Currency == b.Parts[0].Currency;

    private static string Print((string Currency, decimal Amount) part)
    {
        decimal rounded = Math.Round(part.Amount, 2, MidpointRounding.AwayFromZero);
        return part.Currency + " " + rounded.ToString(rounded % 1 == 0 ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
    }
}
