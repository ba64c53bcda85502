using StackAudit.Diagnostics;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Findings, each marked if an exception hides it. Exceptions never delete a finding.</summary>
/// <param name="Findings">All of them.</param>
/// <param name="Outcomes">What became of each exception.</param>
internal sealed record ExceptedFindings(IReadOnlyList<Finding> Findings, IReadOnlyList<ExceptionOutcome> Outcomes)
{
    /// <param name="findings">What was found.</param>
    /// <param name="judge">Tells what becomes of each exception.</param>
    /// <param name="problems">Receives what one exception does to another.</param>
    public static ExceptedFindings Of(IReadOnlyList<Finding> findings, ExceptionJudge judge, DiagnosticBag problems)
    {
        StackException[] exceptions = [.. judge.Exceptions];
        if (exceptions.Length == 0)
        {
            return new ExceptedFindings(findings, []);
        }

        ILookup<string, Finding> byCode = findings.ToLookup(finding => finding.Rule.Code, StringComparer.Ordinal);
        ExceptionOutcome[] outcomes = [.. exceptions.Select(exception => judge.Judge(exception, byCode))];
        Dictionary<Finding, Entity> exceptionOf = Claim(outcomes, problems);
        return new ExceptedFindings(
            [.. findings.Select(finding => exceptionOf.TryGetValue(finding, out Entity? by) ? finding with { Status = FindingStatus.Excepted, Exception = by } : finding)],
            outcomes);
    }

    // Of two for one finding the first counts, and whoever wrote the second should know.
    private static Dictionary<Finding, Entity> Claim(ExceptionOutcome[] outcomes, DiagnosticBag problems)
    {
        var exceptionOf = new Dictionary<Finding, Entity>(ReferenceEqualityComparer.Instance);
        foreach (ExceptionOutcome outcome in outcomes)
        {
            foreach (IGrouping<Entity, Finding> claimed in outcome.Findings.Where(finding => !exceptionOf.TryAdd(finding, outcome.Exception)).GroupBy(finding => exceptionOf[finding]))
            {
                problems.Add(ExceptionDiagnostics.Twice(outcome.Exception, claimed.Key, claimed.Count()));
            }
        }

        return exceptionOf;
    }
}
