using System.Globalization;

namespace StackAudit.Language.Parsing;

/// <summary>The shapes in which numbers are written.</summary>
internal static class NumberText
{
    /// <summary><c>5_000</c> or <c>1.5</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        int point = text.IndexOf('.');
        string whole = (point < 0 ? text : text[..point]).ToString().Replace("_", "", StringComparison.Ordinal);
        ReadOnlySpan<char> fraction = point < 0 ? "" : text[point..];
        return IsDigits(whole) && IsDigits(fraction.TrimStart('.'))
            && decimal.TryParse($"{whole}{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary><c>10,000.50</c>.</summary>
    public static bool TryReadAmount(string text, out decimal value) => TryRead(text.Replace(",", "", StringComparison.Ordinal), out value);

    /// <summary><c>48.000</c>: half the world reads thousands, the other half 48.</summary>
    public static bool IsThousandsWithPoint(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && text.Length == point + 4 && !text.Contains(',', StringComparison.Ordinal);
    }

    public static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' && IsDigits(text[..4]) && IsDigits(text[5..7]) && IsDigits(text[8..]);

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
