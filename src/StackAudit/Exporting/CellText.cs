using StackAudit.Editing;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Exporting;

/// <summary>A value as the text of a cell, in the notation of stacks: a date as <c>2026-02-11</c>, several values as <c>us; eu</c>, records as YAML in brackets.</summary>
internal static class CellText
{
    /// <summary>Between the values of a list.</summary>
    public const char Separator = ';';

    private const char Bracket = '[';

    private static readonly ValuePrinter Printer = new([]);

    public static string Of(object? value, FieldType type) => value switch
    {
        null => "",
        object[] items when type is ListType list => OfList(items, list),
        string text => text,
        Entity entity => entity.Id,
        decimal => WithoutTwoReadings(Printer.Print(value, type) ?? ""),
        _ => Printer.Print(value, type) ?? value.ToString() ?? "",
    };

    /// <summary>Whether a list stands in a cell as YAML.</summary>
    public static bool IsYaml(string cell) => cell is [Bracket, ..];

    // In a table three digits behind a point may be thousands; in a stack they are not.
    private static string WithoutTwoReadings(string number)
    {
        string digits = number.TrimEnd('%');
        return digits.Length - digits.IndexOf('.') == 4 && digits.Contains('.') ? $"{digits}0{number[digits.Length..]}" : number;
    }

    private static string OfList(object[] items, ListType list)
    {
        string[] texts = list.Element is RecordType ? [] : [.. items.Select(item => Of(item, list.Element))];
        return texts.Length == 0 || Array.Exists(texts, IsMistakable) ? Printer.Print(items, list) ?? "" : string.Join($"{Separator} ", texts);
    }

    private static bool IsMistakable(string text) =>
        text.Length == 0 || text[0] == Bracket || text.Trim().Length < text.Length || text.AsSpan().IndexOfAny($"{Separator}\r\n") >= 0;
}
