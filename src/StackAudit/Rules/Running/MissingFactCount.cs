using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Counts, over all rules, who lacks which fact.</summary>
internal sealed class MissingFactCount
{
    private readonly Dictionary<(string Kind, string Field), (HashSet<Entity> Entities, int Rules, int Kept)> _facts = [];

    /// <summary>Those that kept most rules from looking first.</summary>
    public static IReadOnlyList<MissingFactSummary> Of(IEnumerable<RuleTally> tallies)
    {
        var count = new MissingFactCount();
        foreach (RuleTally tally in tallies)
        {
            count.Add(tally);
        }

        return
        [
            .. count._facts
                .Select(fact => new MissingFactSummary(
                    fact.Key.Kind,
                    fact.Key.Field,
                    [.. fact.Value.Entities.OrderBy(entity => entity.Id, StringComparer.Ordinal)],
                    fact.Value.Rules,
                    fact.Value.Kept))
                .OrderByDescending(fact => fact.KeptFromLooking)
                .ThenByDescending(fact => fact.Rules)
                .ThenByDescending(fact => fact.Entities.Count)
                .ThenBy(fact => fact.Kind, StringComparer.Ordinal)
                .ThenBy(fact => fact.Field, StringComparer.Ordinal),
        ];
    }

    private void Add(RuleTally tally)
    {
        foreach (IGrouping<(string, string), MissingFact> facts in tally.Needed.Union(tally.Without).GroupBy(fact => (fact.Entity.Kind.Name, fact.Field)))
        {
            (HashSet<Entity> entities, int rules, int kept) = _facts.GetValueOrDefault(facts.Key, ([], 0, 0));
            entities.UnionWith(facts.Select(fact => fact.Entity));
            _facts[facts.Key] = (entities, rules + 1, kept + (facts.Any(tally.Needed.Contains) ? 1 : 0));
        }
    }
}
