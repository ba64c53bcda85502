using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>How much a finding deserves to be looked at before others, from 0 to 100: by its severity, by how sure its rule is, and by whether money is at stake.</summary>
internal static class FindingRank
{
    public static int Of(Finding finding) => OfSeverity(finding.Severity) + OfConfidence(finding.Rule.Confidence) + (finding.Money == null ? 0 : 5);

    /// <summary>The worst first; equally bad ones stay in the order of their places.</summary>
    public static IEnumerable<Finding> WorstFirst(IEnumerable<Finding> findings) => findings.OrderByDescending(Of);

    private static int OfSeverity(Severity severity) => severity switch
    {
        Severity.Error => 80,
        Severity.Warning => 50,
        Severity.Info => 20,
        _ => 10,
    };

    private static int OfConfidence(Confidence confidence) => confidence switch
    {
        Confidence.High => 10,
        Confidence.Low => -10,
        _ => 0,
    };
}
