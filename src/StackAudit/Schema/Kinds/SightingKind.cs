namespace StackAudit.Schema;

internal static class SightingKind
{
    public static readonly EntityKind Kind = EntityKind.Declare("sighting", "sightings", _ =>
    [
        Field.Required("source", ScalarType.Word),
        Field.Required("via", new EnumType("sign-in", "spend", "oauth-grant", "browser", "network", "site-tag")),
        Field.Required("name", ScalarType.Text),
        Field.Optional("domain", ScalarType.Text),
        Field.Required("seen_on", ScalarType.Date),
        Field.Optional("users", ScalarType.Number),
        Field.Optional("spend_per_year", ScalarType.Money),
        Field.Optional("tool", Types.Tool),
        Field.Computed("match", Types.Tool, "the stored `tool`, else the live or retired tool whose id, name, alias or domain it is; a seen name means the same in whatever case and punctuation and with or without a company's ending such as Inc or GmbH, and a seen domain belongs to the longest domain that it lies below"),
    ]) with
    { Section = "observed", IsList = true, IdFields = ["source", "name"] };
}
