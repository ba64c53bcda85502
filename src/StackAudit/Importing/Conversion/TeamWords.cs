namespace StackAudit.Importing;

/// <summary>The words by which the name of a team is told from that of a person.</summary>
/// <param name="further">Those of a company, each one word or a whole name.</param>
internal sealed class TeamWords(IEnumerable<string> further)
{
    private static readonly string[] Usual =
    [
        "team", "teams", "ops", "operations", "department", "dept", "group", "office", "desk", "unit", "division", "squad", "committee", "council", "agency",
        "it", "hr", "marketing", "sales", "finance", "legal", "security", "engineering", "procurement", "support", "people", "platform", "accounting", "privacy", "compliance",
    ];

    private readonly HashSet<string> _words = [.. Usual, .. further.Select(ValueMap.Fold)];

    public bool IsTeam(string name) => _words.Contains(ValueMap.Fold(name)) || Slug.Of(name).Split('-', '_', '.').Any(_words.Contains);
}
