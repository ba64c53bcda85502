using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>Looks at a stack on each of the days to come, as if nobody changed anything.</summary>
/// <param name="context">The stack today.</param>
/// <param name="selected">The rules that run.</param>
/// <param name="mark">Says which findings of a day do not count, besides excepted ones.</param>
/// <param name="threads">How many days to look at side by side.</param>
internal sealed class Horizon(EvaluationContext context, IReadOnlyList<BoundRule> selected, Func<IReadOnlyList<Finding>, IReadOnlyList<Finding>> mark, int threads)
{
    /// <summary>The findings that begin to count, or to count for more, until a day, in the order of days; each once for each severity.</summary>
    public IReadOnlyList<UpcomingFinding> Until(DateOnly last, IReadOnlyList<Finding> today)
    {
        var dependence = new DayDependence();
        HashSet<string> lasting = [.. selected.Where(rule => !rule.IsSecondRound && !dependence.Of(rule)).Select(rule => rule.Code)];
        KnownFindings known = new(lasting, [.. today.Where(finding => lasting.Contains(finding.Rule.Code)).Select(Unmarked)]);

        var days = new IReadOnlyList<Finding>[Math.Max(0, last.DayNumber - context.Today.DayNumber)];
        Parallel.For(0, days.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => days[i] = On(context.Today.AddDays(i + 1), known));
        return New(days, today);
    }

    private List<UpcomingFinding> New(IReadOnlyList<Finding>[] days, IReadOnlyList<Finding> today)
    {
        Dictionary<string, Severity> seen = today.Where(finding => finding.Counts).ToDictionary(finding => finding.Id, finding => finding.Severity, StringComparer.Ordinal);
        var upcoming = new List<UpcomingFinding>();
        for (int i = 0; i < days.Length; i++)
        {
            foreach (Finding finding in days[i])
            {
                Severity? before = seen.TryGetValue(finding.Id, out Severity known) ? known : null;
                if (before is null || before < finding.Severity)
                {
                    upcoming.Add(new UpcomingFinding(context.Today.AddDays(i + 1), finding, before));
                    seen[finding.Id] = finding.Severity;
                }
            }
        }

        return upcoming;
    }

    private Finding[] On(DateOnly day, KnownFindings known) =>
        [.. mark(new RuleRunner(context.AsOf(day), threads: 1, withTimes: false).Run(selected, known).Findings).Where(finding => finding.Counts)];

    private static Finding Unmarked(Finding finding) => finding with { Status = FindingStatus.Active, Exception = null };
}
