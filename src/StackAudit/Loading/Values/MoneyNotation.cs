using System.Globalization;
using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>What an amount as people write it means: an amount, an unknown currency, two readings, or nothing.</summary>
internal readonly record struct MoneyNotation(Money? Value, string? UnknownCurrency = null, (string AsThousands, string AsFraction)? Readings = null)
{
    private const string PerMonth = " per month";
    private const string PerYear = " per year";

    /// <summary>Reads <c>EUR 48,000</c>, <c>48000 EUR</c> or <c>48000</c>, each also <c>per month</c>, which is made a year's amount.</summary>
    public static MoneyNotation Parse(string text, string ownCurrency)
    {
        ReadOnlySpan<char> written = text.AsSpan().Trim();
        int times = 1;
        if (written.EndsWith(PerMonth, StringComparison.Ordinal))
        {
            times = 12;
            written = written[..^PerMonth.Length].TrimEnd();
        }
        else if (written.EndsWith(PerYear, StringComparison.Ordinal))
        {
            written = written[..^PerYear.Length].TrimEnd();
        }

        (ReadOnlySpan<char> amount, ReadOnlySpan<char> code) = Split(written);
        if (!IsAmount(amount))
        {
            return default;
        }

        string currency = code.Length == 0 ? ownCurrency : code.ToString();
        if (!Currencies.IsKnown(currency))
        {
            return new MoneyNotation(null, UnknownCurrency: currency);
        }

        if (IsAmbiguous(amount))
        {
            return new MoneyNotation(null, Readings: ReadingsOf(amount, currency));
        }

        return decimal.TryParse(amount, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) && Math.Abs(number) < 1e15m
            ? new MoneyNotation(new Money(number * times, currency))
            : default;
    }

    private static SplitAmount Split(ReadOnlySpan<char> written)
    {
        int letters = 0;
        while (letters < written.Length && char.IsLetter(written[letters]))
        {
            letters++;
        }

        if (letters > 0)
        {
            return new SplitAmount(written[letters..].TrimStart(), written[..letters]);
        }

        int end = written.Length;
        while (end > 0 && char.IsLetter(written[end - 1]))
        {
            end--;
        }

        return new SplitAmount(written[..end].TrimEnd(), written[end..]);
    }

    /// <summary>Digits with a point, or with commas between groups of three.</summary>
    private static bool IsAmount(ReadOnlySpan<char> amount)
    {
        if (amount.StartsWith("-"))
        {
            amount = amount[1..];
        }

        int point = amount.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? amount : amount[..point];
        bool hasFraction = point >= 0 && point < amount.Length - 1 && !amount[(point + 1)..].ContainsAnyExceptInRange('0', '9');
        if (whole.Length == 0 || !char.IsAsciiDigit(whole[0]) || (point >= 0 && !hasFraction))
        {
            return false;
        }

        int sinceComma = -1;
        for (int i = 0; i < whole.Length; i++)
        {
            if (whole[i] != ',')
            {
                if (!char.IsAsciiDigit(whole[i]))
                {
                    return false;
                }

                sinceComma = sinceComma < 0 ? -1 : sinceComma + 1;
                continue;
            }

            if (sinceComma < 0 ? i > 3 : sinceComma != 3)
            {
                return false;
            }

            sinceComma = 0;
        }

        return sinceComma is -1 or 3;
    }

    // Half of Europe writes thousands with a point.
    private static bool IsAmbiguous(ReadOnlySpan<char> amount) =>
        amount.IndexOf('.') is var point && point >= 0 && amount.Length - point - 1 == 3 && !amount.Contains(',');

    private static (string, string) ReadingsOf(ReadOnlySpan<char> amount, string currency)
    {
        decimal fraction = decimal.Parse(amount, NumberStyles.Number, CultureInfo.InvariantCulture);
        return (Print(fraction * 1000, "#,0", currency), Print(fraction, "#,0.00#", currency));
    }

    private static string Print(decimal amount, string format, string currency) => $"{currency} {amount.ToString(format, CultureInfo.InvariantCulture)}";

    private readonly ref struct SplitAmount(ReadOnlySpan<char> amount, ReadOnlySpan<char> code)
    {
        private readonly ReadOnlySpan<char> _amount = amount;
        private readonly ReadOnlySpan<char> _code = code;

        public void Deconstruct(out ReadOnlySpan<char> amount, out ReadOnlySpan<char> code)
        {
            amount = _amount;
            code = _code;
        }
    }
}
