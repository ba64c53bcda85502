using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Findings, each marked if an exception hides it. Exceptions never delete a finding.</summary>
/// <param name="Findings">All of them.</param>
/// <param name="HiddenBy">Which findings each exception hides; an exception that is not in force hides none.</param>
internal sealed record ExceptedFindings(IReadOnlyList<Finding> Findings, IReadOnlyDictionary<Entity, Finding[]> HiddenBy)
{
    public static ExceptedFindings Of(StackModel model, IReadOnlyList<Finding> findings, DiagnosticBag problems)
    {
        var hiddenBy = new Dictionary<Entity, Finding[]>();
        var exceptionOf = new Dictionary<Finding, Entity>(ReferenceEqualityComparer.Instance);
        var locked = new LockedRules(model.Settings);

        // In the order written: of two that hide one finding, the first is named.
        foreach (Entity entity in model.All(ExceptionKind.Kind.Name).OrderBy(entity => entity.Source.Path, StringComparer.Ordinal).ThenBy(entity => entity.Span.Start))
        {
            hiddenBy[entity] = HiddenByOne(new StackException(entity), model.Today, findings, locked, problems);
            foreach (Finding finding in hiddenBy[entity])
            {
                exceptionOf.TryAdd(finding, entity);
            }
        }

        Finding[] marked = [.. findings.Select(finding => exceptionOf.TryGetValue(finding, out Entity? by) ? finding with { Status = FindingStatus.Excepted, Exception = by } : finding)];
        return new ExceptedFindings(marked, hiddenBy.ToDictionary(pair => pair.Key, pair => pair.Value));
    }

    private static Finding[] HiddenByOne(StackException exception, DateOnly today, IReadOnlyList<Finding> findings, LockedRules locked, DiagnosticBag problems)
    {
        if (exception is { Glob: { } glob, Most: null })
        {
            problems.Add(ExceptionDiagnostics.NoCount(exception.Entity, glob));
            return [];
        }

        if (!exception.IsInForce(today))
        {
            return [];
        }

        Finding[] matched = [.. findings.Where(exception.Matches)];
        if (Array.Find(matched, finding => locked.Contain(finding.Rule)) is { } kept)
        {
            problems.Add(ExceptionDiagnostics.Locked(exception.Entity, kept.Rule));
            return [];
        }

        if (exception.Most is { } most && matched.Length > most)
        {
            problems.Add(ExceptionDiagnostics.MatchesTooMany(exception.Entity, matched.Length, most));
            return [];
        }

        return matched;
    }
}
