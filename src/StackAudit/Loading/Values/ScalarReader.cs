using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Turns a scalar of YAML into the value of a field.</summary>
internal static class ScalarReader
{
    /// <summary>The value, or <see cref="Invalid"/> after a report.</summary>
    public static object Read(FieldType type, string text, FileContext file, TextSpan span) => type switch
    {
        EnumType words => (object?)WordNotation.Find(words, text) ?? Refuse(file, ValueDiagnostics.UnknownMember(file.At(span), text, words)),
        ScalarType single => ReadSingle(single.Scalar, text, file, span),
        _ => text,
    };

    private static object ReadSingle(Scalar scalar, string text, FileContext file, TextSpan span) => scalar switch
    {
        Scalar.Word => WordNotation.IsWord(text) ? file.Words.Share(text) : Refuse(file, ValueDiagnostics.InvalidWord(file.At(span), text)),
        Scalar.Number => (object?)NumberNotation.Parse(text) ?? Refuse(file, ValueDiagnostics.InvalidNumber(file.At(span), text)),
        Scalar.Percent => (object?)NumberNotation.ParsePercent(text) ?? Refuse(file, ValueDiagnostics.InvalidPercent(file.At(span), text)),
        Scalar.YesNo => (object?)WordNotation.ParseYesNo(text) ?? Refuse(file, ValueDiagnostics.InvalidYesNo(file.At(span), text)),
        Scalar.Date => ReadDate(text, file, span),
        Scalar.Duration => (object?)DurationNotation.Parse(text) ?? Refuse(file, ValueDiagnostics.InvalidDuration(file.At(span), text)),
        Scalar.Money => ReadMoney(text, file, span),
        Scalar.Region => (object?)Regions.Parse(text) ?? Refuse(file, ValueDiagnostics.UnknownRegion(file.At(span), text)),
        _ => text,
    };

    private static object ReadDate(string text, FileContext file, TextSpan span) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : Refuse(file, ValueDiagnostics.InvalidDate(file.At(span), text));

    private static object ReadMoney(string text, FileContext file, TextSpan span)
    {
        MoneyNotation money = MoneyNotation.Parse(text, file.Options.Currency);
        if (money.Value is { } value)
        {
            string currency = value.Parts[0].Currency;
            if (currency != file.Options.Currency && !file.ForeignCurrencies.Exists(known => known.Currency == currency))
            {
                file.ForeignCurrencies.Add((currency, span));
            }

            return value;
        }

        Location at = file.At(span);
        return Refuse(file, money switch
        {
            { UnknownCurrency: { } currency } => ValueDiagnostics.UnknownCurrency(at, currency),
            { Readings: { } readings } => ValueDiagnostics.AmbiguousAmount(at, text, readings.AsThousands, readings.AsFraction),
            _ => ValueDiagnostics.InvalidAmount(at, text),
        });
    }

    private static object Refuse(FileContext file, Diagnostic problem)
    {
        file.Report(problem);
        return Invalid.Value;
    }
}
