using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>Reads texts of a source as values of a field, by the field's type.</summary>
/// <param name="referents">Finds what ids stand for, and makes those that may be made.</param>
/// <param name="notation">How the column writes.</param>
internal sealed class ValueReader(Referents referents, Notation notation)
{
    public Reading Read(FieldType type, string text) => type switch
    {
        EnumType words => Find(words, text) is { } member ? Reading.Text(member.Name) : Reading.Nothing,
        ReferenceType reference => referents.IdOf(reference, text) is { } id ? Reading.Text(id) : Reading.Nothing,
        ScalarType single => Read(single.Scalar, text),
        _ => Reading.Nothing,
    };

    private Reading Read(Scalar scalar, string text) => scalar switch
    {
        Scalar.Text => Reading.Text(text),
        Scalar.Word => Slug.Of(text) is { Length: > 0 } word ? Reading.Text(word) : Reading.Nothing,
        Scalar.Number => Reading.OneOf([.. NumberReadings.Of(text, notation.Decimals).Select(NumberReadings.Print)]),
        Scalar.Percent => ReadPercent(text),
        Scalar.YesNo => Reading.Typed(YesNo(text)),
        Scalar.Date => Reading.OneOf([.. DateReadings.Of(text, notation.Dates).Select(DateReadings.Print)]),
        Scalar.Duration => DurationNotation.Parse(text.ToLowerInvariant()) is null ? Reading.Nothing : Reading.Text(text.ToLowerInvariant().Trim()),
        Scalar.Money => ReadAmount(text),
        Scalar.Region => Regions.Parse(text) is { } region ? Reading.Text(region) : Reading.Nothing,
        _ => Reading.Nothing,
    };

    private Reading ReadPercent(string text) => text.EndsWith('%')
        ? Reading.OneOf([.. NumberReadings.Of(text[..^1], notation.Decimals).Where(number => number >= 0).Select(number => $"{NumberReadings.Print(number)}%")])
        : Reading.Nothing;

    private Reading ReadAmount(string text)
    {
        if (AmountText.Of(text) is not { } amount)
        {
            return Reading.Nothing;
        }

        bool isMonthly = amount.IsMonthly || notation.IsMonthly;
        return Reading.OneOf([.. NumberReadings.Of(amount.Number, notation.Decimals).Select(number => AmountText.Print(number, amount.Currency, isMonthly))]);
    }

    private static string? YesNo(string text) => text.ToLowerInvariant() is "y" or "n"
        ? text is "y" or "Y" ? "yes" : "no"
        : WordNotation.ParseYesNo(text) is { } answer ? answer ? "yes" : "no" : null;

    private static EnumMember? Find(EnumType words, string text) =>
        WordNotation.Find(words, text) ?? words.Find(ValueMap.Fold(text).Replace(' ', '-').Replace('_', '-'));
}
