using StackAudit.Text;

namespace StackAudit.Schema;

/// <summary>The roles of tools that rules know. Roles are open: a stack may have others.</summary>
public static class KnownRoles
{
    public static IReadOnlyList<KnownRole> All { get; } =
    [
        new("cmp", "asks people for consent and keeps the answer"),
        new("tag-manager", "decides which tags run on a page"),
        new("cdp", "joins what is known of a customer, and hands it on"),
        new("crm", "keeps the contacts with their history"),
        new("warehouse", "holds the data of the company for analysis"),
        new("ipaas", "moves data between tools, and runs workflows"),
        new("idp", "knows who may sign in where"),
        new("ad-platform", "shows advertising to people"),
        new("analytics", "measures what people do on sites and in apps"),
        new("esp", "sends email to many"),
        new("dam", "keeps pictures, films and their rights"),
        new("form", "takes what people enter about themselves"),
        new("survey", "asks people for their opinion"),
        new("reviews", "collects and shows what customers say of products"),
        new("social-listening", "reads what is said in public"),
        new("support", "takes and answers what customers ask"),
        new("work-tracker", "keeps who does what until when"),
        new("privacy-desk", "answers people who ask for their data or its deletion"),
        new("spreadsheet", "holds data that somebody copied there"),
    ];

    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(role => role.Id)];

    /// <summary>The role that a word is, misspelt by a letter or two; null for a known one, and for one that is the company's own.</summary>
    public static string? MeantBySlip(string word) =>
        !Ids.Contains(word) && Spelling.IsSpellable(word) ? Ids.FirstOrDefault(near => Spelling.IsSlip(word, near)) : null;
}
