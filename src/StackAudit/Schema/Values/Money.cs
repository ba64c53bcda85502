using System.Globalization;

namespace StackAudit.Schema;

/// <summary>An amount, a year's amount where it is a cost. A sum over currencies without a common rate keeps a part for each.</summary>
public sealed class Money : IEquatable<Money>
{
    private Money(IReadOnlyList<(string Currency, decimal Amount)> parts) => Parts = parts;

    public Money(decimal amount, string currency)
        : this([(currency, amount)])
    {
    }

    /// <summary>By currency, in the order of their codes; never empty.</summary>
    public IReadOnlyList<(string Currency, decimal Amount)> Parts { get; }

    public static Money operator +(Money a, Money b)
    {
        var sums = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach ((string currency, decimal amount) in a.Parts.Concat(b.Parts))
        {
            sums[currency] = sums.GetValueOrDefault(currency) + amount;
        }

        // Nothing is nothing in any currency.
        (string, decimal)[] parts = [.. sums.Where(sum => sum.Value != 0).Select(sum => (sum.Key, sum.Value))];
        return parts.Length > 0 ? new Money(parts) : new Money(0, a.Parts[0].Currency);
    }

    public static Money operator -(Money a, Money b) => a + (b * -1);

    public static Money operator *(Money money, decimal times) => new([.. money.Parts.Select(part => (part.Currency, part.Amount * times))]);

    public static Money operator /(Money money, decimal divisor) => new([.. money.Parts.Select(part => (part.Currency, part.Amount / divisor))]);

    /// <summary>Whether both say the same in the same currencies; what is worth as much in another one is another amount.</summary>
    public bool Equals(Money? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as Money);

    public override int GetHashCode() => HashCode.Combine(Parts[0].Currency, Parts[0].Amount);

    public override string ToString() => string.Join(" + ", Parts.Select(Print));

    private static string Print((string Currency, decimal Amount) part)
    {
        decimal rounded = Math.Round(part.Amount, 2, MidpointRounding.AwayFromZero);
        string digits = rounded.ToString(rounded == decimal.Truncate(rounded) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
        return $"{part.Currency} {digits}";
    }
}
