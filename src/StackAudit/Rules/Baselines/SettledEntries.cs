using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>
/// Finds the entries of a baseline that no finding needs any more. That a finding is not there says little by itself:
/// its rule must have run, and have been able to look.
/// </summary>
/// <param name="context">Over what the rules ran: all of the stack.</param>
/// <param name="ran">The rules that ran.</param>
/// <param name="findings">What they gave, none of them ended before its time.</param>
/// <param name="summaries">How each of them went.</param>
/// <param name="ranAll">Whether none was left out, so that rules over findings saw all that there is.</param>
internal sealed class SettledEntries(
    EvaluationContext context, IReadOnlyList<BoundRule> ran, IReadOnlyList<Finding> findings, IReadOnlyList<RuleSummary> summaries, bool ranAll)
{
    private readonly HashSet<string> _kinds = [.. context.Model.Schema.Kinds.Select(kind => kind.Name)];

    public IReadOnlyList<BaselineEntry> Among(IReadOnlyList<BaselineEntry> entries)
    {
        HashSet<string> found = [.. findings.Select(finding => finding.Id)];
        HashSet<BaselineEntry> settled =
        [
            .. entries.Where(entry => !found.Contains(entry.Id)).GroupBy(entry => entry.Code, StringComparer.Ordinal).SelectMany(SettledOf),
        ];
        return [.. entries.Where(settled.Contains)];
    }

    private IEnumerable<BaselineEntry> SettledOf(IGrouping<string, BaselineEntry> entries)
    {
        if (ran.FirstOrDefault(rule => rule.Code == entries.Key) is not { } rule || (rule.IsSecondRound && !ranAll))
        {
            return [];
        }

        int unseen = summaries.Single(summary => summary.Rule.Code == rule.Code).CouldNotLook;
        if (unseen == 0)
        {
            return entries;
        }

        IReadOnlyCollection<Entity>? things = rule.IsSecondRound ? null : UnseenThings.Of(context, rule, unseen);
        return things is null ? [] : entries.Where(entry => !AboutText.MayName(entry.About, things, _kinds));
    }
}
