using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Fields that nobody has filled in, as people call what is missing.</summary>
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
        ["auth.runs_as"] = "under whose login it runs",
        ["auth.reach"] = "how much its key opens",
        ["auth.expires"] = "when its key expires",
        ["volume_per_day"] = "how much passes in a day",
        ["purposes"] = "what it is for",
        ["dpa"] = "whether a data-processing agreement is signed",
        ["dpa.data"] = "which data the agreement covers",
        ["dpa.signed"] = "when the data-processing agreement was signed",
        ["prices"] = "which prices were agreed",
        ["auto_renews"] = "whether it renews by itself",
        ["notice"] = "how long before the end one must give notice",
        ["notice_to"] = "where the notice goes",
        ["renewal_term"] = "how long a renewal commits",
        ["renews_on"] = "when it renews",
        ["annual_cost"] = "what it costs in a year",
        ["system_of_record"] = "which tool has it first",
        ["ice"] = "what impact, confidence and ease come to",
    };

    /// <summary>What is missing, in the words of the page's readers: what the model says of the field where there are no better ones.</summary>
    public static Markup Of(string kind, string field, ReportContext context) =>
        Known.TryGetValue(field, out string? words) ? Markup.Encode(words)
        : Described(context.Model.Schema.Kinds.FirstOrDefault(each => each.Name == kind)?.Fields, field) is { } described ? Markup.Encode(described)
        : context.View.NamesFiles ? new Markup($"<code>{Markup.Encode(field)}</code>")
        : Markup.Encode(field.Replace('_', ' ').Replace(".", ", ", StringComparison.Ordinal));

    // A description that names other fields is for who writes the files.
    private static string? Described(RecordType? type, string field)
    {
        string? description = null;
        foreach (string step in field.Split('.'))
        {
            Field? at = type?.Find(step);
            description = at?.Description;
            type = at?.Records;
        }

        return description is null || description.Contains('`', StringComparison.Ordinal) || description.Any(char.IsDigit) ? null : $"{field.Split('.')[^1].Replace('_', ' ')}: {description}";
    }
}
