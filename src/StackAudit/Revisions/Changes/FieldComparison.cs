using StackAudit.Schema;

namespace StackAudit.Revisions;

/// <summary>Compares what two states say about one thing.</summary>
internal sealed class FieldComparison(FactReading before, FactReading after)
{
    /// <summary>In the order of the schema; fields of records that are no more come last.</summary>
    public IReadOnlyList<FieldChange> Compare(Record was, Record isNow)
    {
        Dictionary<string, Fact> old = before.Of(was).ToDictionary(fact => fact.Path, StringComparer.Ordinal);
        var changes = new List<FieldChange>();
        foreach (Fact fact in after.Of(isNow))
        {
            if (Change(old.GetValueOrDefault(fact.Path), fact) is { } change)
            {
                changes.Add(change);
            }

            old.Remove(fact.Path);
        }

        return [.. changes, .. old.Values.Select(gone => Change(gone, null)).OfType<FieldChange>()];
    }

    private static FieldChange? Change(Fact? was, Fact? isNow)
    {
        string[] gone = Beyond(was, isNow);
        string[] come = Beyond(isNow, was);
        Fact place = isNow ?? was!;
        return gone.Length + come.Length == 0 ? null : new FieldChange(place.Path, gone, come, place.Location, place.IsList);
    }

    private static string[] Beyond(Fact? fact, Fact? other)
    {
        if (fact is null)
        {
            return [];
        }

        HashSet<string> known = other is null ? [] : [.. other.Values.Select(value => value.Exact)];
        return [.. fact.Values.Where(value => !known.Contains(value.Exact)).Select(value => value.Shown).Distinct()];
    }
}
