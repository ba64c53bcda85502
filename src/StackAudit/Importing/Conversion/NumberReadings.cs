using System.Globalization;

namespace StackAudit.Importing;

/// <summary>All that a text can mean as a number: nothing, one, or two where a mark may stand before thousands or before a fraction.</summary>
internal static class NumberReadings
{
    private const int GroupLength = 3;

    /// <param name="text">Digits, with points, commas, blanks or apostrophes between them.</param>
    /// <param name="decimals"><c>point</c> or <c>comma</c>; null where nobody says.</param>
    public static IReadOnlyList<decimal> Of(string text, string? decimals)
    {
        bool isNegative = text.StartsWith('-');
        string digits = string.Concat((isNegative ? text[1..] : text).Where(c => !IsBlank(c)));
        var readings = new List<decimal>();
        foreach ((string name, char mark, char group) in (ReadOnlySpan<(string, char, char)>)[("point", '.', ','), ("comma", ',', '.')])
        {
            if ((decimals ?? name) == name && Read(digits, mark, group) is { } number)
            {
                readings.Add(isNegative ? -number : number);
            }
        }

        return [.. readings.Distinct()];
    }

    public static string Print(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static decimal? Read(string digits, char mark, char group)
    {
        string[] parts = digits.Split(mark);
        string[] groups = parts[0].Split(group);
        bool isGrouped = groups.Length > 1;
        bool isWhole = isGrouped
            ? groups[0].Length is >= 1 and <= GroupLength && groups[0][0] != '0' && groups.Skip(1).All(each => each.Length == GroupLength)
            : groups[0].Length > 0;
        if (parts.Length > 2 || !isWhole || (parts.Length == 2 && parts[1].Length == 0))
        {
            return null;
        }

        string plain = string.Concat(groups) + (parts.Length == 2 ? $".{parts[1]}" : "");
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\'' or '’';
}
