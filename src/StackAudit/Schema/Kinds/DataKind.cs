namespace StackAudit.Schema;

internal static class DataKind
{
    public static readonly EntityKind Kind = EntityKind.Declare("data", "data", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Optional("classification", Types.Classification),
        Field.Optional("taxonomy", ScalarType.Word, "such as `user.contact.email`"),
        Field.Optional("entity", ScalarType.Word, "what it is a fact about: contact, order, consent …"),
        Field.Optional("subjects", Types.Words),
        Field.Optional("purposes", Types.Words),
        Field.Optional("subject_regions", Types.Regions),
        Field.Optional("allowed_regions", Types.Regions),
        Field.Optional("system_of_record", Types.Tool),
        Field.Optional("basis", Types.Basis),
        Field.Optional("special_basis", Types.SpecialBasis, "GDPR Art. 9"),
        Field.Optional("retention", ScalarType.Duration),
        Field.Optional("steward", Types.Person),
        Field.Optional("derived_from", Types.Data),
        Field.Optional("derived_by", new ListType(Types.Transform)),
        Field.Computed("flows", Types.Flows, "that list it"),
        Field.Computed("tools", Types.Tools, "that collect or store it or where it arrives"),
        Field.Computed("collected_by", Types.Tools, "that list it under `collects`"),
        Field.Computed("origins", Types.Tools, "that collect it, are its system of record, or send it without receiving it"),
        Field.Computed("is_personal", ScalarType.YesNo, "classified personal or sensitive, or, where nobody classified it, usually so for its id or `taxonomy`"),
    ]) with
    { Section = "data" };
}
