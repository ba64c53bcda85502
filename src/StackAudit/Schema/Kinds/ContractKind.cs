namespace StackAudit.Schema;

internal static class ContractKind
{
    private static readonly RecordType NoticeSent = new(
        "notice_sent",
        Field.Optional("on", ScalarType.Date),
        Field.Optional("by", Types.Person),
        Field.Optional("evidence", ScalarType.Text),
        Field.Optional("acknowledged_on", ScalarType.Date));

    private static readonly RecordType Price = new(
        "price",
        Field.Required("from", ScalarType.Date),
        Field.Required("annual_cost", ScalarType.Money));

    private static readonly RecordType Commitment = new(
        "commitment",
        Field.Required("unit", ScalarType.Word, "seats, contacts, profiles, events, sends …"),
        Field.Required("committed", ScalarType.Number),
        Field.Optional("used", ScalarType.Number),
        Field.Optional("measured_on", ScalarType.Date),
        Field.Optional("annual_cost", ScalarType.Money),
        Field.Optional("overage", ScalarType.Text));

    private static readonly RecordType Share = new(
        "share",
        Field.Required("tool", Types.Tool),
        Field.Required("percent", ScalarType.Percent));

    private static readonly RecordType Decision = new(
        "decision",
        Field.Optional("what", new EnumType("renew", "renegotiate", "cancel", "undecided")),
        Field.Optional("by", Types.Person),
        Field.Optional("on", ScalarType.Date),
        Field.Optional("why", ScalarType.Text),
        Field.Optional("saving", ScalarType.Money));

    public static readonly EntityKind Kind = EntityKind.Declare("contract", "contracts", _ =>
    [
        Field.Optional("number", ScalarType.Text),
        Field.Optional("notice_to", ScalarType.Text),
        Field.Optional("exit_terms", ScalarType.Text),
        Field.Optional("vendor", Types.Vendor),
        Field.Optional("tools", Types.Tools, "absent means all tools of the vendor"),
        Field.Optional("status", new EnumType("draft", "active", "notice-given", "ended")).WithDefault("active"),
        Field.Optional("starts", ScalarType.Date),
        Field.Optional("ends", ScalarType.Date),
        Field.Optional("renews_on", ScalarType.Date),
        Field.Optional("term", ScalarType.Duration, "the first"),
        Field.Optional("renewal_term", ScalarType.Duration, "what a renewal commits"),
        Field.Optional("notice", ScalarType.Duration),
        Field.Optional("notice_margin", ScalarType.Duration, "5 working days without one, 10 when notice must be received"),
        Field.Optional("auto_renews", ScalarType.YesNo),
        Field.Optional("notice_counts", new EnumType("sent", "received")),
        Field.Optional("notice_sent", NoticeSent),
        Field.Optional("annual_cost", ScalarType.Money),
        Field.Optional("prices", new ListType(Price, "from")),
        Field.Optional("uplift_cap", ScalarType.Percent),
        Field.Optional("commitment", new ListType(Commitment, "unit")),
        Field.Optional("shares", new ListType(Share, "tool"), "how the cost is divided; evenly without it"),
        Field.Optional("owner", Types.PersonOrTeam),
        Field.Optional("decision", Decision),
        Field.Computed("is_running", ScalarType.YesNo),
        Field.Computed("next_end", ScalarType.Date, "the day the running term ends"),
        Field.Computed("next_renewal", ScalarType.Date),
        Field.Computed("last_renewal", ScalarType.Date),
        Field.Computed("term_began", ScalarType.Date),
        Field.Computed("final_end", ScalarType.Date),
        Field.Computed("notice_deadline", ScalarType.Date),
        Field.Computed("last_safe_day", ScalarType.Date),
        Field.Computed("committed_amount", ScalarType.Money, "`annual_cost` over the renewal term"),
        Field.Computed("unused_cost", ScalarType.Money),
        Field.Computed("assumed", Types.Texts, "what was assumed for want of a fact"),
    ]) with
    { Section = "contracts" };
}
