namespace StackAudit.Output;

/// <summary>Fields of tools that nobody has filled in, as people call what is missing.</summary>
internal static class FactWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["owners.business"] = "who decides about it",
        ["owners.technical"] = "who keeps it running",
        ["owners.deputy"] = "who stands in for its owner",
        ["account_holder"] = "in whose name the account stands",
        ["reviews.covers"] = "what its approval is for",
        ["reviews.requested_on"] = "when a review was asked for",
        ["reviews.on"] = "when it was reviewed",
        ["category"] = "what kind of tool it is",
        ["capabilities"] = "what it can do",
        ["reviews"] = "whether anybody has reviewed it",
        ["security_review"] = "whether security agrees",
        ["privacy_review"] = "whether privacy agrees",
        ["legal_review"] = "whether the lawyers agree",
        ["procurement_review"] = "whether procurement agrees",
        ["finance_review"] = "whether finance agrees",
        ["it_review"] = "whether IT agrees",
        ["regions"] = "where its data lies",
        ["stores"] = "which data it keeps",
        ["collects"] = "which data it collects",
        ["users"] = "how many people use it",
        ["vendor"] = "who makes it",
        ["tier"] = "how important it is",
        ["rto"] = "how long it may be down",
        ["sla"] = "what its maker promises",
        ["hosting"] = "where it runs",
        ["retention"] = "how long it keeps personal data",
        ["verified_on"] = "when somebody last looked whether this is true",
        ["exit"] = "how we would leave it",
        ["exit.export"] = "how our data comes out of it",
        ["exit.plan"] = "how we would leave it",
        ["exit.alternatives"] = "what we could use instead",
        ["access.sso"] = "whether people sign in with the company's account",
        ["access.mfa"] = "whether it asks for a second factor",
        ["access.scim"] = "whether accounts are made and removed by themselves",
        ["access.audit_log"] = "whether it logs who did what",
        ["access.deprovisioning"] = "how leavers lose their access",
        ["ai.features"] = "what in it is done by machines that learn",
        ["ai.trains_on_our_data"] = "whether it learns from our data",
        ["consent.category"] = "which consent it needs",
        ["trial_ends"] = "when the trial ends",
        ["since"] = "since when we use it",
        ["rate_limit_per_day"] = "how much it takes in a day",
    };

    public static Markup Of(string field) =>
        Known.TryGetValue(field, out string? words) ? Markup.Encode(words) : new Markup($"<code>{Markup.Encode(field)}</code>");
}
