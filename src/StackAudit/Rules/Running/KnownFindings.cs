namespace StackAudit.Rules;

/// <summary>What rules are known to find, so that they need not run again.</summary>
/// <param name="Rules">Their codes.</param>
/// <param name="Findings">All that they find, none marked as excepted.</param>
internal sealed record KnownFindings(IReadOnlySet<string> Rules, IReadOnlyList<Finding> Findings)
{
    public static readonly KnownFindings None = new(new HashSet<string>(), []);
}
