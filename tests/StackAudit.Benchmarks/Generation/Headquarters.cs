namespace StackAudit.Benchmarks.Generation;

/// <summary>Who works for all brands: those who review, and the house itself.</summary>
internal static class Headquarters
{
    public const string House = "our-house";
    public const string Reviewer = "hq-reviewer";
    public const string SecondReviewer = "hq-second-reviewer";
    public const string Security = "hq-security-officer";
    public const string Privacy = "hq-privacy-officer";
    public const string Counsel = "hq-counsel";

    /// <summary>The suppliers of many vendors.</summary>
    public static readonly string[] Grounds = ["cloudground", "cloudhill", "cloudlake"];

    private static readonly (string Id, string Name, string Side, string Lead)[] Teams =
    [
        ("hq-it", "IT platform", "it", Reviewer), ("hq-security", "Information security", "security", Security),
        ("hq-legal", "Legal and privacy", "legal", Privacy),
    ];

    private static readonly (string Id, string Name, string Role, string Team)[] People =
    [
        (Reviewer, "Ottmar Reehst", "IT Platform Lead", "hq-it"), (SecondReviewer, "Jorun Taxholt", "IT Architect", "hq-it"),
        (Security, "Wencke Arnsby", "Information Security Officer", "hq-security"),
        (Privacy, "Cordula Sternholm", "Data Protection Officer", "hq-legal"), (Counsel, "Bent Ahlrich", "Legal Counsel", "hq-legal"),
    ];

    public static GeneratedFile Write()
    {
        var text = new StackText();
        text.Line("teams:");
        foreach (var (id, name, side, lead) in Teams)
        {
            text.Line($"  {id}: {{ name: {name}, side: {side}, lead: {lead} }}");
        }

        text.Line();
        text.Line("people:");
        foreach (var (id, name, role, team) in People)
        {
            text.Line($"  {id}: {{ name: {name}, role: {role}, team: {team} }}");
        }

        return text.At("headquarters.yaml");
    }
}
