using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>The keys of a mapping file, declared like the fields of a kind and read by the same reader.</summary>
internal static class MappingSchema
{
    private static readonly EnumType DateOrder = new("day-month-year", "month-day-year", "year-month-day");
    private static readonly EnumType DecimalMark = new("point", "comma");

    private static readonly RecordType Stack = new(
        "stack",
        Field.Optional("name", ScalarType.Text),
        Field.Optional("currency", ScalarType.Word, "of amounts without one"),
        Field.Optional("unknown_words", Types.Texts, "how the source says that something is not known"),
        Field.Optional("fields", new ListType(SettingsSchema.OwnField, "kind", "name"), "fields that the company adds"));

    public static readonly RecordType Rule = new(
        "field rule",
        Field.Optional("column", ScalarType.Text, "the heading from which the field is filled"),
        Field.Optional("value", RawType.Instance, "the same for all rows"),
        Field.Optional("values", new MapType(RawType.Instance), "what the words of the column mean; `*` stands for any text"),
        Field.Optional("default", RawType.Instance, "where the column is empty"),
        Field.Optional("split", Types.Texts, "what stands between several values"),
        Field.Optional("dates", DateOrder),
        Field.Optional("decimals", DecimalMark),
        Field.Optional("per", new EnumType("month", "year"), "what the amounts of the column are for"));

    public static readonly RecordType Type = new(
        "mapping",
        Field.Optional("into", ScalarType.Word, "the section that the rows go to").WithDefault("tools"),
        Field.Optional("stack", Stack, "what is written to `stackaudit.yaml`"),
        Field.Optional("id", ScalarType.Text, "the column that ids are made of; that of the name without one"),
        Field.Required("fields", new MapType(Rule), "by field, dotted: `owners.business`").WithShortForm("column"),
        Field.Optional("team_words", Types.Texts, "further words by which a team is told from a person"),
        Field.Optional("dates", DateOrder, "for all columns"),
        Field.Optional("decimals", DecimalMark, "for all columns"),
        Field.Optional("keep", Types.Texts, "columns that stay as `x-` keys"),
        Field.Optional("drop", Types.Texts, "columns that are left out"));
}
