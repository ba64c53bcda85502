namespace StackAudit.Schema;

internal static class VendorKind
{
    private static readonly RecordType Contacts = new(
        "contacts",
        Field.Optional("account", ScalarType.Text),
        Field.Optional("security", ScalarType.Text),
        Field.Optional("privacy", ScalarType.Text),
        Field.Optional("notices", ScalarType.Text));

    private static readonly RecordType Subprocessor = new(
        "subprocessor",
        Field.Required("vendor", Types.Vendor),
        Field.Optional("regions", Types.Regions),
        Field.Optional("data", Types.Data));

    private static readonly RecordType Certificate = new(
        "certificate",
        Field.Required("kind", ScalarType.Word),
        Field.Optional("issued", ScalarType.Date),
        Field.Optional("expires", ScalarType.Date),
        Field.Optional("covers_from", ScalarType.Date),
        Field.Optional("covers_until", ScalarType.Date),
        Field.Optional("gap_letter", ScalarType.Date),
        Field.Optional("evidence", ScalarType.Text));

    private static readonly RecordType Dpa = new(
        "dpa",
        Field.Optional("signed", ScalarType.Date),
        Field.Optional("expires", ScalarType.Date),
        Field.Optional("data", Types.Data),
        Field.Optional("transfers", new EnumType("adequacy", "scc", "bcr", "idta", "dpf", "none")),
        Field.Optional("evidence", ScalarType.Text));

    public static readonly EntityKind Kind = EntityKind.Declare("vendor", "vendors", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Optional("legal_name", ScalarType.Text),
        Field.Optional("parent", Types.Vendor),
        Field.Optional("country", ScalarType.Region),
        Field.Optional("regions", Types.Regions),
        Field.Optional("domains", Types.Texts),
        Field.Optional("is_own", ScalarType.YesNo, "our own company"),
        Field.Optional("sunset_on", ScalarType.Date),
        Field.Optional("breach_notice", ScalarType.Duration),
        Field.Optional("contacts", Contacts),
        Field.Optional("subprocessors", new ListType(Subprocessor, "vendor")).WithShortForm("vendor"),
        Field.Optional("certificates", new ListType(Certificate, "kind", "expires")),
        Field.Optional("dpa", Dpa, "the data-processing agreement"),
        Field.Computed("tools", Types.Tools, "whose `vendor` it is"),
        Field.Computed("contracts", Types.Contracts, "whose `vendor` it is"),
        Field.Computed("root", Types.Vendor, "the top of the chain of `parent`s, itself without one").Always(),
        Field.Computed("all_subprocessors", new ListType(Types.Vendor), "its `subprocessors`, those of each of them, and so on"),
    ]) with
    { Section = "vendors", HasStubs = true };
}
