using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Which findings, and which missing facts, concern the readers of a page.</summary>
/// <param name="Condition">The same in the facts, as a condition on a finding; empty where all do.</param>
/// <param name="Elsewhere">What the others are about, and who has them: goes on after their number.</param>
internal sealed record FindingScope(string Condition, string Elsewhere, Func<Finding, bool> Concerns, Func<MissingFactSummary, bool> AsksFor)
{
    private const string Contracts = "contracts";
    private const string Overlap = "overlap";

    public static FindingScope All { get; } = new("", "", _ => true, _ => true);

    /// <summary>For those who buy: money, contracts, vendors and what is had twice.</summary>
    public static FindingScope Buying { get; } = new(
        $"category=='{Contracts}'||category=='{Overlap}'||money||subjects[?kind=='contract'||kind=='vendor']",
        "about how tools are run, reviewed and secured; the IT review and the page of the whole stack have them",
        finding => finding.Rule.Category is Contracts or Overlap || finding.Money is not null || finding.Subjects.Any(IsBought),
        fact => fact.Kind == ContractKind.Kind.Name || fact.Kind == VendorKind.Kind.Name);

    /// <summary>For those who run it: all but what a contract costs and when it ends.</summary>
    public static FindingScope Running { get; } = new(
        $"category!='{Contracts}'",
        "about contracts and what they cost; the procurement review and the page of the whole stack have them",
        finding => finding.Rule.Category != Contracts,
        fact => fact.Kind != ContractKind.Kind.Name);

    public bool IsPartial => Condition.Length > 0;

    /// <summary>Those of the findings that count and concern the readers.</summary>
    public IEnumerable<Finding> Of(IEnumerable<Finding> findings) => findings.Where(finding => finding.Counts && Concerns(finding));

    /// <summary>How many of those there are in the facts.</summary>
    /// <param name="condition">Which they must pass as well.</param>
    public FactPath Count(string condition = "") =>
        FactPath.Count("finding", string.Join("&&", new[] { "counts", condition, IsPartial ? $"({Condition})" : "" }.Where(part => part.Length > 0)));

    /// <summary>How many count and concern others.</summary>
    public FactPath CountOthers() => FactPath.Count("finding", $"counts&&!({Condition})");

    private static bool IsBought(Entity subject) => subject.Kind.Name == ContractKind.Kind.Name || subject.Kind.Name == VendorKind.Kind.Name;
}
