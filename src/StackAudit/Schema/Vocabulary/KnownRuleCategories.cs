namespace StackAudit.Schema;

/// <summary>The categories of the rules that are shipped. A company's own rules may have others.</summary>
public static class KnownRuleCategories
{
    public static IReadOnlyList<RuleCategory> All { get; } =
    [
        new("shadow-it", "Shadow IT"),
        new("review", "Review and governance"),
        new("ownership", "Ownership"),
        new("orphaned-data", "Orphaned data"),
        new("privacy", "Data protection, residency, consent"),
        new("integration", "Integration risk"),
        new("resilience", "Resilience"),
        new("contracts", "Contracts and spend"),
        new("overlap", "Redundancy and overlap"),
        new("journey", "Customer journey"),
        new("reporting", "Reporting"),
        new("lifecycle", "Lifecycle and off-boarding"),
        new("hygiene", "Model hygiene"),
        new("access", "Access controls"),
        new("teamwork", "Working together"),
    ];

    /// <summary>The categories whose titles have a word of this one, <c>overlap</c> for <c>redundancy</c>: tables of rules show the titles.</summary>
    public static IEnumerable<string> MeantBy(string word)
    {
        string[] words = [.. word.Split('-', ' ', '_').Where(part => part.Length > 1 && part is not "and")];
        return All.Where(category => category.Title.Split(' ', ',').Intersect(words, StringComparer.OrdinalIgnoreCase).Any()).Select(category => category.Id);
    }

    /// <summary>The category with this id; null for one that a company has made.</summary>
    public static RuleCategory? Find(string id) => All.FirstOrDefault(category => category.Id == id);
}
