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
        Field.Optional("ends", ScalarType.Date, "the day a term ends"),
        Field.Optional("renews_on", ScalarType.Date, "the day the next term begins; goes before `ends`"),
        Field.Optional("term", ScalarType.Duration, "the first"),
        Field.Optional("renewal_term", ScalarType.Duration, "how long a renewal commits; without it the `term`, else 12 months"),
        Field.Optional("notice", ScalarType.Duration, "how long before its end notice must be given; 90 days are assumed without it"),
        Field.Optional("notice_margin", ScalarType.Duration, "how much earlier one wants to be; 5 working days without it, 10 when notice must be received"),
        Field.Optional("auto_renews", ScalarType.YesNo, "whether it goes on when nobody acts; yes is assumed without it"),
        Field.Optional("notice_counts", new EnumType("sent", "received")),
        Field.Optional("notice_sent", NoticeSent),
        Field.Optional("annual_cost", ScalarType.Money, "what it costs a year now"),
        Field.Optional("prices", new ListType(Price, "from"), "what a year costs from which day on, as agreed; `annual_cost` is not taken from it"),
        Field.Optional("uplift_cap", ScalarType.Percent),
        Field.Optional("commitment", new ListType(Commitment, "unit")),
        Field.Optional("shares", new ListType(Share, "tool"), "how the cost is divided; evenly without it"),
        Field.Optional("owner", Types.PersonOrTeam),
        Field.Optional("decision", Decision, "what was decided; for the running term when it is dated since `term_began`"),
        Field.Computed("is_running", ScalarType.YesNo, "active or notice given, not before `starts`, not past `final_end`"),
        Field.Computed("next_end", ScalarType.Date, "the day the running term ends: `renews_on`, else `ends`; once that is past, moved on by whole renewal terms, unless it does not renew by itself or notice is given"),
        Field.Computed("next_renewal", ScalarType.Date, "the day it renews next, which is `next_end`; missing when `auto_renews` is no, notice is given or the status is ended"),
        Field.Computed("last_renewal", ScalarType.Date, "the last day before today on which it renewed; missing when there was none or `auto_renews` is no"),
        Field.Computed("term_began", ScalarType.Date, "the day the running term began: `last_renewal`, else `starts`"),
        Field.Computed("final_end", ScalarType.Date, "`next_end` when `auto_renews` is no or notice is given, else missing"),
        Field.Computed("notice_deadline", ScalarType.Date, "the last day for notice: `next_renewal` less `notice`, or less 90 days where the notice is not known"),
        Field.Computed("last_safe_day", ScalarType.Date, "the last day to give notice without haste: `notice_deadline` less `notice_margin`; it may be past, and is that of the next term once a term has ended"),
        Field.Computed("committed_amount", ScalarType.Money, "what the next renewal commits to: `annual_cost` over the renewal term"),
        Field.Computed("unused_cost", ScalarType.Money, "what is paid for and not used: of each `commitment` its cost times the unused part; missing when what is used, or a cost, is not known"),
        Field.Computed("assumed", Types.Texts, "what its days take for granted for want of a fact, a sentence each: that it renews by itself, for how long, and how early notice must be given"),
    ]) with
    { Section = "contracts" };
}
