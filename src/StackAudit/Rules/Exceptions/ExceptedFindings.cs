using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Findings, each marked if an exception hides it. Exceptions never delete a finding.</summary>
/// <param name="Findings">All of them.</param>
/// <param name="Outcomes">What became of each exception.</param>
internal sealed record ExceptedFindings(IReadOnlyList<Finding> Findings, IReadOnlyList<ExceptionOutcome> Outcomes)
{
    /// <param name="model">The stack, which has the exceptions.</param>
    /// <param name="round">The rules that ran, and what each could not look at.</param>
    /// <param name="later">The rules that look at exceptions, from which there are none.</param>
    /// <param name="problems">Receives what keeps an exception from hiding what it matches.</param>
    public static ExceptedFindings Of(StackModel model, Round round, IReadOnlyList<BoundRule> later, DiagnosticBag problems)
    {
        Finding[] findings = [.. round.Findings];
        StackException[] exceptions = [.. ExceptionOrder.Of(model).Select(entity => new StackException(entity))];
        if (exceptions.Length == 0)
        {
            return new ExceptedFindings(findings, []);
        }

        var judge = new ExceptionJudge(model, round, later, findings, problems);
        ExceptionOutcome[] outcomes = [.. exceptions.Select(judge.Judge)];
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
