using System.Globalization;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>An amount as spreadsheets write it, taken apart: <c>$1,200.00 / month</c>.</summary>
/// <param name="Number">What is left for the number.</param>
/// <param name="Currency">Three capitals; null where none is written.</param>
/// <param name="IsMonthly">Whether it says so.</param>
internal sealed record AmountText(string Number, string? Currency, bool IsMonthly)
{
    private static readonly (string Sign, string Code)[] Signs = [("€", "EUR"), ("£", "GBP"), ("US$", "USD"), ("$", "USD"), ("¥", "JPY")];

    private static readonly string[] PerMonth = ["per month", "/ month", "/month", "/mo", "monthly"];

    private static readonly string[] PerYear = ["per year", "/ year", "/year", "/yr", "yearly", "annually", "p.a."];

    /// <summary>The parts; null when a word in it is no currency.</summary>
    public static AmountText? Of(string text)
    {
        string rest = text.Trim();
        bool isMonthly = CutEnd(ref rest, PerMonth);
        if (!isMonthly)
        {
            CutEnd(ref rest, PerYear);
        }

        foreach ((string sign, string code) in Signs)
        {
            if (rest.Contains(sign, StringComparison.Ordinal))
            {
                return new AmountText(rest.Replace(sign, "", StringComparison.Ordinal).Trim(), code, isMonthly);
            }
        }

        string letters = string.Concat(rest.Where(char.IsLetter)).ToUpperInvariant();
        if (letters.Length == 0)
        {
            return new AmountText(rest, null, isMonthly);
        }

        bool isOutside = char.IsLetter(rest[0]) || char.IsLetter(rest[^1]);
        return isOutside && Currencies.IsKnown(letters) ? new AmountText(string.Concat(rest.Where(c => !char.IsLetter(c))).Trim(), letters, isMonthly) : null;
    }

    /// <summary>An amount as a stack has it, <c>EUR 48,000 per month</c>.</summary>
    public static string Print(decimal amount, string? currency, bool isMonthly)
    {
        // A point with three digits behind it would have two readings.
        string format = amount == decimal.Truncate(amount) ? "0" : decimal.Round(amount, 2) == amount ? "0.00" : "0.0000########";
        string number = amount.ToString(currency is null ? format : $"#,{format}", CultureInfo.InvariantCulture);
        return $"{(currency is null ? "" : $"{currency} ")}{number}{(isMonthly ? " per month" : "")}";
    }

    private static bool CutEnd(ref string text, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^ending.Length].TrimEnd();
                return true;
            }
        }

        return false;
    }
}
