using StackAudit.Model;

namespace StackAudit.Graph.Computed;

/// <summary>Lists of entities of one kind in the order of their ids, each once. Rules ask for so many that the general queries would be felt.</summary>
internal static class InOrder
{
    private static readonly Comparer<Entity> ById = Comparer<Entity>.Create((a, b) => a.Ordinal.CompareTo(b.Ordinal));

    public static Entity[] Of(params ReadOnlySpan<IEnumerable<Entity>> lists)
    {
        var all = new List<Entity>();
        foreach (IEnumerable<Entity> list in lists)
        {
            all.AddRange(list);
        }

        if (all.Count == 0)
        {
            return [];
        }

        Entity[] sorted = [.. all];
        Array.Sort(sorted, ById);
        int kept = 1;
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[kept - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept == sorted.Length ? sorted : sorted[..kept];
    }

    public static bool Contains(Entity[] list, Entity entity) => Array.BinarySearch(list, entity, ById) >= 0;
}
