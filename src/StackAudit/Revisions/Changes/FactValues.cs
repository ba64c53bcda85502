using System.Globalization;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Revisions;

/// <summary>Makes values that can be compared over two models.</summary>
/// <param name="idOf">What to know an entity by in both.</param>
internal sealed class FactValues(Func<Entity, string> idOf)
{
    public FactValue Of(object value, FieldType type) => value switch
    {
        Entity entity => new FactValue($"{entity.Kind.Name}:{idOf(entity)}", entity.Id),
        decimal number => Number(number, type),
        Money money => new FactValue(string.Join(" + ", money.Parts.Select(part => $"{part.Currency} {Plain(part.Amount)}")), money.ToString()),
        Duration duration => new FactValue($"{Plain(duration.Years)}y {Plain(duration.Months)}m {Plain(duration.Days)}d {Plain(duration.Minutes)}min {Plain(duration.WorkingDays)}w {duration}", duration.ToString()),
        EnumMember member => new FactValue(member.Name, member.Name),
        RawValue { IsList: true } raw => Both($"[{string.Join(", ", raw.Items.Select(item => item.Text))}]"),
        RawValue raw => Both(raw.Items[0].Text),
        Record record => OfRecord(record),
        _ => Both(Printer.Print(value, type)),
    };

    // A record that has no key is known by all that it says.
    private FactValue OfRecord(Record record)
    {
        (Field Field, FactValue[] Values)[] parts =
        [
            .. record.Type.Stored.Where(field => record[field] is not null).Select(field => (field, ElementsOf(record[field]!).Select(element => Of(element, ElementType(field.Type))).ToArray())),
        ];
        return new FactValue(
            $"{{{string.Join(", ", parts.Select(part => $"{part.Field.Name}: {string.Join("; ", part.Values.Select(value => value.Exact))}"))}}}",
            string.Join(", ", parts.Select(part => $"{part.Field.Name} {string.Join("; ", part.Values.Select(value => value.Shown))}")));
    }

    public static IEnumerable<object> ElementsOf(object value) => value is object[] elements ? elements : [value];

    public static FieldType ElementType(FieldType type) => type is ListType list ? list.Element : type;

    private static FactValue Number(decimal number, FieldType type) =>
        type is ScalarType { Scalar: Scalar.Percent } ? new FactValue(Plain(number), Plain(number * 100) + "%") : Both(Plain(number));

    // Without the zeros at the end that somebody wrote or an addition left.
    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static FactValue Both(string text) => new(text, text);
}
