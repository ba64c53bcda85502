using StackAudit.Schema;

namespace StackAudit.Configuration;

/// <summary>The keys of <c>stackaudit.yaml</c>, declared like the fields of a kind and read by the same reader.</summary>
internal static class SettingsSchema
{
    public static readonly RecordType OwnField = new(
        "field",
        Field.Required("kind", ScalarType.Word),
        Field.Required("name", ScalarType.Word),
        Field.Required("type", ScalarType.Text, "in the notation of the model's reference"),
        Field.Optional("text", ScalarType.Text, "what it means"));

    private static readonly RecordType RuleSettings = new(
        "entry for a rule",
        Field.Optional("severity", new EnumType("error", "warning", "info", "off", "default")),
        Field.Optional("params", new MapType(RawType.Instance)),
        Field.Optional("reason", ScalarType.Text));

    // Those of which the views that speak of a whole stack are made up.
    private static readonly EnumType ReportSection = new(
        "summary", "decisions", "requests", "tools", "spend", "renewals", "vendors", "shadow-it", "flows", "data", "journeys", "resilience", "initiatives", "asked", "statement", "findings", "made");

    private static readonly RecordType Report = new(
        "report",
        Field.Optional("title", ScalarType.Text, "what stands on top"),
        Field.Optional("logo", ScalarType.Text, "a picture beside the settings: PNG, JPEG, GIF, WebP or SVG"),
        Field.Optional("intro", ScalarType.Text, "a few sentences below the title"),
        Field.Optional("contact", ScalarType.Text, "whom to ask; addresses of the web and of mail become links"),
        Field.Optional("sections", new ListType(ReportSection), "those that are shown, in this order, as far as a view has them"));

    public static readonly RecordType Type = new(
        "settings",
        Field.Optional("schema", ScalarType.Number, "the version of the model in which the stack is written"),
        Field.Optional("name", ScalarType.Text, "the stack's name; the folder's without one"),
        Field.Optional("repository", ScalarType.Text, "the address under which the host shows the files"),
        Field.Optional("currency", ScalarType.Word).WithDefault("EUR"),
        Field.Optional("rates", new MapType(RawType.Instance), "what one unit of a currency is worth in the stack's, and `as_of`"),
        Field.Optional("holidays", new ListType(ScalarType.Date)),
        Field.Optional("unknown_words", Types.Texts, "how people write that they do not know"),
        Field.Optional("ignore", Types.Texts, "globs of files that are no part of the stack"),
        Field.Optional("fields", new ListType(OwnField, "kind", "name"), "the company's own fields"),
        Field.Optional("categories", new MapType(ScalarType.Text), "additions to the shipped categories"),
        Field.Optional("taxonomy", new MapType(Types.Classification), "additions to the shipped kinds of data"),
        Field.Optional("strict_references", ScalarType.YesNo, "people, teams and vendors must be described"),
        Field.Optional("preset", new EnumType("adopt", "standard", "strict")).WithDefault("standard"),
        Field.Optional("rules", new MapType(RuleSettings), "by code, name, `category:x` or `*`"),
        Field.Optional("params", new MapType(RawType.Instance), "shared parameters"),
        Field.Optional("tables", new MapType(new MapType(RawType.Instance)), "rows of named tables"),
        Field.Optional("locked", Types.Words, "rules that nothing lowers, excepts or baselines").WithMeaning("the code or the name of a rule, such as `residency-violated`"),
        Field.Optional("exceptions", new ListType(ExceptionKind.Kind.Fields, "rule", "on")),
        Field.Optional("extends", Types.Texts, "other settings files, read first"),
        Field.Optional("as_of", ScalarType.Text, "a date, or `today`").WithDefault("today"),
        Field.Optional("fail_on", new EnumType("error", "warning", "info", "never")).WithDefault("error"),
        Field.Optional("report", Report));

    /// <summary>The keys with the company's own fields of the stack, which are set in this file.</summary>
    public static RecordType With(IEnumerable<Field> ownFields)
    {
        // The kind `stack` has these as well, and a field has its slot in one record type only.
        IEnumerable<Field> here = ownFields.Select(own => Field.Optional(own.Name, own.Type, own.Description));
        return new(Type.Name, [.. Type.Fields, .. here]);
    }
}
