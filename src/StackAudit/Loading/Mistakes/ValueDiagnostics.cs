using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>What can be wrong with a single value.</summary>
internal static class ValueDiagnostics
{
    private static readonly DiagnosticDescriptor InvalidWordDescriptor = new("STK0025", "invalid-word", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidNumberDescriptor = new("STK0026", "invalid-number", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidPercentDescriptor = new("STK0027", "invalid-percent", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidYesNoDescriptor = new("STK0028", "invalid-yes-no", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidDateDescriptor = new("STK0029", "invalid-date", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidDurationDescriptor = new("STK0030", "invalid-duration", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidAmountDescriptor = new("STK0031", "invalid-amount", Severity.Error);
    private static readonly DiagnosticDescriptor AmbiguousAmountDescriptor = new("STK0032", "ambiguous-amount", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownCurrencyDescriptor = new("STK0033", "unknown-currency", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownRegionDescriptor = new("STK0034", "unknown-region", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownMemberDescriptor = new("STK0035", "unknown-value", Severity.Error);

    public static Diagnostic InvalidWord(Location at, string text) =>
        Refuse(InvalidWordDescriptor, at, text, ScalarType.Word) with { Help = $"Write `{WordNotation.Slug(text)}`: letters and digits, joined by `-`, `_` or `.`." };

    public static Diagnostic InvalidNumber(Location at, string text) =>
        Refuse(InvalidNumberDescriptor, at, text, ScalarType.Number) with { Help = "Write digits alone, with a point before the fraction: `12500` or `0.5`. The largest is a trillion." };

    public static Diagnostic InvalidPercent(Location at, string text) =>
        Refuse(InvalidPercentDescriptor, at, text, ScalarType.Percent) with
        {
            Help = NumberNotation.Parse(text) is >= 0 ? $"Write `{text}%`." : "Write a number that is not negative, and `%` behind it.",
        };

    public static Diagnostic InvalidYesNo(Location at, string text) => Refuse(InvalidYesNoDescriptor, at, text, ScalarType.YesNo);

    public static Diagnostic InvalidDate(Location at, string text)
    {
        Diagnostic problem = Refuse(InvalidDateDescriptor, at, text, ScalarType.Date);
        if (DayBeyondMonth(text) is not { } days)
        {
            return problem with { Help = "Write the year, the month and the day: `2026-02-11`." };
        }

        return problem with { Message = $"The date `{text}` does not exist.", Help = days };
    }

    public static Diagnostic InvalidDuration(Location at, string text) =>
        Refuse(InvalidDurationDescriptor, at, text, ScalarType.Duration) with
        {
            Help = "Write a number and minutes, hours, days, weeks, months, years or working days, or `realtime`; the largest number is a million.",
        };

    public static Diagnostic InvalidAmount(Location at, string text) =>
        Refuse(InvalidAmountDescriptor, at, text, ScalarType.Money) with { Help = "Write the currency's three capitals and the amount, `EUR 48,000` or `EUR 4,000 per month`." };

    public static Diagnostic AmbiguousAmount(Location at, string text, string asThousands, string asFraction) =>
        new(AmbiguousAmountDescriptor, at, $"The amount `{text}` can be read as `{asThousands}` and as `{asFraction}`.")
        {
            Label = "two readings",
            Help = $"Write `{asThousands}` or `{asFraction}`.",
        };

    public static Diagnostic UnknownCurrency(Location at, string code) => new(UnknownCurrencyDescriptor, at, $"There is no currency `{code}`.")
    {
        Label = "not a currency",
        Help = Currencies.Nearest(code) is { } near ? $"Did you mean `{near}`?" : "Write the three capitals of ISO 4217, such as `EUR` or `USD`.",
    };

    public static Diagnostic UnknownRegion(Location at, string text) => new(UnknownRegionDescriptor, at, $"There is no region `{Expectation.Shorten(text)}`.")
    {
        Label = "not a region",
        Help = Quoted.DidYouMean(text, text.Length <= 3 ? [] : Regions.Known)
            ?? "Write a country's two letters of ISO 3166, `eu`, `eea`, `uk`, `us`, `apac` or `world`, or a part of a country such as `us.ca`.",
    };

    public static Diagnostic UnknownMember(Location at, string text, EnumType type) =>
        new(UnknownMemberDescriptor, at, $"`{Expectation.Shorten(text)}` is not {Expectation.Of(type)}.")
        {
            Label = "not one of them",
            Help = Quoted.DidYouMean(text, type.Members.Select(member => member.Name)),
        };

    private static Diagnostic Refuse(DiagnosticDescriptor descriptor, Location at, string text, FieldType expected) =>
        new(descriptor, at, $"`{Expectation.Shorten(text)}` is not {Expectation.Of(expected)}.") { Label = $"expected {Expectation.Of(expected)}" };

    private static string? DayBeyondMonth(string text)
    {
        bool hasForm = text is [_, _, _, _, '-', _, _, '-', _, _];
        if (!hasForm || !int.TryParse(text[..4], out int year) || !int.TryParse(text[5..7], out int month) || !int.TryParse(text[8..], out int day) || year < 1 || day < 0)
        {
            return null;
        }

        if (month is < 1 or > 12)
        {
            return "A year has the months 01 to 12.";
        }

        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return $"{name} {text[..4]} has the days 01 to {DateTime.DaysInMonth(year, month)}.";
    }
}
