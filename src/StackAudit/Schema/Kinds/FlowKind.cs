namespace StackAudit.Schema;

internal static class FlowKind
{
    private static readonly RecordType Auth = new(
        "auth",
        Field.Optional("method", new EnumType("oauth", "api-key", "basic", "certificate", "none")),
        Field.Optional("runs_as", Types.PersonOrTeam),
        Field.Optional("credential", ScalarType.Word),
        Field.Optional("held_by", Types.Tool, "where the secret lies; without it, in `through`"),
        Field.Optional("reach", new EnumType("declared", "all"), "what it opens: what the flow carries, or all"),
        Field.Optional("scopes", Types.Texts),
        Field.Optional("expires", ScalarType.Date),
        Field.Optional("api_version", ScalarType.Text),
        Field.Optional("api_version_ends", ScalarType.Date));

    public static readonly EntityKind Kind = EntityKind.Declare("flow", "flows", _ =>
    [
        Field.Optional("id", ScalarType.Word, "`from->to` without one; parallel flows need their own"),
        Field.Required("from", Types.Tool),
        Field.Required("to", Types.Tool),
        Field.Optional("through", Types.Tool, "the connector"),
        Field.Optional("data", Types.Data),
        Field.Optional("join_keys", Types.Data),
        Field.Optional("purposes", Types.Words),
        Field.Optional("via", new EnumType("native", "api", "webhook", "ipaas", "file", "manual", "tag", "server-side", "reverse-etl", "email", "link")),
        Field.Optional("status", new EnumType("planned", "active", "broken", "retired")).WithDefault("active"),
        Field.Optional("cadence", ScalarType.Duration, "`realtime` is 0"),
        Field.Optional("since", ScalarType.Date),
        Field.Optional("until", ScalarType.Date),
        Field.Optional("last_success", ScalarType.Date),
        Field.Optional("auth", Auth),
        Field.Optional("encrypted", ScalarType.YesNo),
        Field.Optional("retries", ScalarType.YesNo),
        Field.Optional("dead_letter", ScalarType.YesNo),
        Field.Optional("alerts", ScalarType.YesNo),
        Field.Optional("volume_per_day", ScalarType.Number),
        Field.Optional("peak_per_day", ScalarType.Number),
        Field.Optional("consent", new EnumType("enforced", "passed", "none")),
        Field.Optional("basis", Types.Basis),
        Field.Optional("special_basis", Types.SpecialBasis),
        Field.Optional("transforms", new ListType(Types.Transform)),
        Field.Optional("conflict_rule", ScalarType.Text, "who wins when both sides changed"),
        Field.Optional("owner", Types.TeamOrPerson),
        Field.Computed("runs", ScalarType.YesNo, "active or broken"),
        Field.Computed("is_live", ScalarType.YesNo, "it runs and both its ends are live"),
    ]) with
    { Section = "flows", IsList = true, IdFields = ["from", "to"], IdSeparator = "->" };
}
