using StackAudit.Schema;

namespace StackAudit.Configuration;

/// <summary>What other currencies are worth in the stack's own.</summary>
/// <param name="currency">The stack's currency.</param>
/// <param name="rates">What one unit of another currency is worth in it.</param>
public sealed class ExchangeRates(string currency, IReadOnlyDictionary<string, decimal> rates)
{
    public string Currency { get; } = currency;

    /// <summary>By currency, the stack's own apart.</summary>
    public IReadOnlyDictionary<string, decimal> All => rates;

    public bool Knows(string currency) => currency == Currency || rates.ContainsKey(currency);

    /// <summary>The amount in the stack's currency, or null when a rate for one of its parts is not given.</summary>
    public decimal? Convert(Money money)
    {
        decimal sum = 0;
        foreach ((string currency, decimal amount) in money.Parts)
        {
            if (currency == Currency)
            {
                sum += amount;
            }
            else if (rates.TryGetValue(currency, out decimal rate))
            {
                sum += amount * rate;
            }
            else
            {
                return null;
            }
        }

        return sum;
    }

    /// <summary>A sum over currencies as one amount in the stack's, or as it is when a rate for one of its parts is not given.</summary>
    public Money InOneCurrency(Money money) => money.Parts.Count > 1 && Convert(money) is { } amount ? new Money(amount, Currency) : money;

    /// <summary>Compares two amounts; the result is null when that needs a rate which is not given.</summary>
    public int? Compare(Money a, Money b)
    {
        if (a.Parts.Count == 1 && b.Parts.Count == 1 && a.Parts[0].Currency == b.Parts[0].Currency)
        {
            return a.Parts[0].Amount.CompareTo(b.Parts[0].Amount);
        }

        return Convert(a) is { } left && Convert(b) is { } right ? left.CompareTo(right) : null;
    }
}
