namespace StackAudit.Schema;

internal static class ToolKind
{
    private static readonly RecordType Owners = new(
        "owners",
        Field.Optional("business", Types.TeamOrPerson),
        Field.Optional("technical", Types.TeamOrPerson),
        Field.Optional("deputy", Types.Person));

    private static readonly RecordType Access = new(
        "access",
        Field.Optional("sso", new EnumType("enforced", "available", "other-plan", "none"), "single sign-on"),
        Field.Optional("mfa", new EnumType("enforced", "admins", "available", "other-plan", "none"), "a second factor"),
        Field.Optional("scim", Types.Control, "automatic creation and removal of accounts"),
        Field.Optional("audit_log", Types.Control),
        Field.Optional("deprovisioning", ScalarType.Text, "how leavers lose their access"));

    private static readonly RecordType Consent = new(
        "consent",
        Field.Optional("enforces", ScalarType.YesNo, "nothing passes it without consent"),
        Field.Optional("category", new EnumType("necessary", "functional", "analytics", "advertising")),
        Field.Optional("tcf_vendor", ScalarType.Number));

    private static readonly RecordType Ai = new(
        "ai",
        Field.Optional("features", Types.Texts),
        Field.Optional("trains_on_our_data", ScalarType.YesNo),
        Field.Optional("opted_out", ScalarType.YesNo));

    private static readonly RecordType Exit = new(
        "exit",
        Field.Optional("export", new EnumType("bulk", "api", "partial", "none")),
        Field.Optional("alternatives", Types.Tools),
        Field.Optional("plan", ScalarType.Text),
        Field.Optional("tested_on", ScalarType.Date));

    private static readonly RecordType Offboarding = new(
        "offboarding",
        Field.Optional("exported", ScalarType.Date),
        Field.Optional("data_deleted", ScalarType.Date),
        Field.Optional("credentials_revoked", ScalarType.Date),
        Field.Optional("tags_removed", ScalarType.Date),
        Field.Optional("sso_removed", ScalarType.Date),
        Field.Optional("contract_closed", ScalarType.Date));

    public static readonly EntityKind Kind = EntityKind.Declare("tool", "tools", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Optional("description", ScalarType.Text),
        Field.Optional("plan", ScalarType.Text),
        Field.Optional("business_case", ScalarType.Text),
        Field.Required("status", new EnumType("proposed", "trial", "active", "retiring", "retired", "rejected")),
        Field.Optional("vendor", Types.Vendor),
        Field.Optional("category", ScalarType.Word),
        Field.Optional("capabilities", Types.Words),
        Field.Optional("roles", Types.Words),
        Field.Optional("purposes", Types.Words),
        Field.Optional("scope", Types.Words, "brand, market, site; absent means all"),
        Field.Optional("tier", Types.Tier),
        Field.Optional("hosting", new EnumType("saas", "self-hosted", "internal")),
        Field.Optional("owners", Owners),
        Field.Optional("account_holder", new ReferenceType("team", "person", "vendor"), "in whose name the account stands"),
        Field.Optional("since", ScalarType.Date),
        Field.Optional("until", ScalarType.Date),
        Field.Optional("trial_ends", ScalarType.Date, "the day a trial ends"),
        Field.Optional("sunset_on", ScalarType.Date),
        Field.Optional("verified_on", ScalarType.Date),
        Field.Optional("users", ScalarType.Number),
        Field.Optional("admins", ScalarType.Number),
        Field.Optional("rate_limit_per_day", ScalarType.Number),
        Field.Optional("regions", Types.Regions),
        Field.Optional("stores", Types.Data),
        Field.Optional("collects", Types.Data, "as a collection point"),
        Field.Optional("retention", ScalarType.Duration, "of personal data here"),
        Field.Optional("rto", ScalarType.Duration, "how long it may be down"),
        Field.Optional("sla", ScalarType.Percent),
        Field.Optional("fallback", Types.Tool),
        Field.Optional("successor", Types.Tool),
        Field.Optional("replaces", Types.Tools),
        Field.Optional("aliases", Types.Texts),
        Field.Optional("domains", Types.Texts),
        Field.Optional("access", Access),
        Field.Optional("consent", Consent),
        Field.Optional("ai", Ai),
        Field.Optional("exit", Exit),
        Field.Optional("offboarding", Offboarding),
        Field.Optional("reviews", new ListType(Review.Type, "kind", "on")),
        Field.Computed("is_live", ScalarType.YesNo, "on trial, active or retiring"),
        Field.Computed("is_cut_point", ScalarType.YesNo, "`cut_off` is not empty"),
        Field.Computed("in_cycle", ScalarType.YesNo, "on a cycle of two tools or more"),
        Field.Computed("inbound", Types.Flows, "to it, those that are not live included"),
        Field.Computed("outbound", Types.Flows, "from it, those that are not live included"),
        Field.Computed("flows", Types.Flows, "to, from and through it, those that are not live included"),
        Field.Computed("upstream", Types.Tools, "the other tools from which live flows lead here, over any number of hops"),
        Field.Computed("downstream", Types.Tools, "the other tools to which live flows lead from here, over any number of hops"),
        Field.Computed("cut_off", Types.Tools, "the tools that lose contact with the largest remaining part when it stops"),
        Field.Computed("data", Types.Data, "what it collects or stores or what arrives"),
        Field.Computed("arriving", Types.Data, "listed by live flows to or through it that neither anonymise nor aggregate"),
        Field.Computed("stages", new ListType(JourneyKind.Stage), "of journeys, that list it under `tools`"),
        Field.Computed("reports", Types.Reports, "whose `tool` it is"),
        Field.Computed("contracts", Types.Contracts, "that list it under `tools`; one without `tools` is about all tools of its vendor"),
        Field.Computed("initiatives", Types.Initiatives, "that list it under `tools`"),
        Field.Computed("sightings", new ListType(new ReferenceType("sighting")), "whose `match` it is"),
        Field.Computed("successors", Types.Tools, "`successor` and what `replaces` it"),
        Field.Computed("annual_cost", ScalarType.Money, "what it costs a year: of each running contract about it the part by `shares`, else an even part; missing when none of them has a cost"),
        .. ((EnumType)Review.Type["kind"].Type).Members.Select(Current),
    ]) with
    { Section = "tools" };

    private static Field Current(EnumMember kind) => Field.Computed(
        $"{kind}_review",
        Review.Type,
        $"the current {(kind.Name == "it" ? "IT" : kind.Name)} review: the latest decided one (approved, conditional, rejected) by `on`, of those without a date the last; what is requested or under way does not replace it, and it stays current when it expires");
}
