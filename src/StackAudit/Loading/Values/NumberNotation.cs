using System.Globalization;

namespace StackAudit.Loading;

/// <summary>Numbers as YAML 1.2 writes them, and percents.</summary>
internal static class NumberNotation
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // Beyond a trillion a number is a slip, and products of such would leave the range of decimals.
    private const decimal Largest = 1_000_000_000_000;
    private const decimal LargestPercent = 1_000_000;

    /// <summary>Null for what is no number, or is beyond a trillion.</summary>
    public static decimal? Parse(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            return ParseWhole(text.AsSpan(2), text[1] == 'x' ? 16 : 8);
        }

        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out decimal number) && Math.Abs(number) <= Largest ? number : null;
    }

    /// <summary>Sixty percent, <c>60%</c>, is 0.6. Null for what is none, or is less than nothing.</summary>
    public static decimal? ParsePercent(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan().TrimEnd();
        if (!digits.EndsWith("%"))
        {
            return null;
        }

        return decimal.TryParse(digits[..^1].TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number <= LargestPercent ? number / 100 : null;
    }

    private static decimal? ParseWhole(ReadOnlySpan<char> digits, int radix)
    {
        if (digits.Length is 0 or > 9)
        {
            return null;
        }

        decimal number = 0;
        foreach (char c in digits)
        {
            int digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix)
            {
                return null;
            }

            number = (number * radix) + digit;
        }

        return number;
    }
}
