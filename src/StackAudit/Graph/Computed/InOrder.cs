using StackAudit.Model;

namespace StackAudit.Graph.Computed;

/// <summary>Lists of entities of one kind in the order of their ids, each once. Rules ask for so many that the general queries would be felt.</summary>
internal static class InOrder
{
    public static Entity[] Of(IEnumerable<Entity> list) => Sorted(list as Entity[] ?? [.. list]);

    /// <summary>All elements of some lists.</summary>
    public static Entity[] Of(params ReadOnlySpan<object[]> lists)
    {
        object[] only = [];
        int count = 0;
        foreach (object[] list in lists)
        {
            count += list.Length;
            only = list.Length == 0 ? only : list;
        }

        if (only.Length == count && only is Entity[] known)
        {
            return Sorted(known);
        }

        var all = new Entity[count];
        int place = 0;
        foreach (object[] list in lists)
        {
            foreach (object element in list)
            {
                all[place++] = (Entity)element;
            }
        }

        return Sorted(all);
    }

    public static bool Contains(Entity[] list, Entity entity)
    {
        (int low, int high) = (0, list.Length - 1);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = list[middle].Ordinal - entity.Ordinal;
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    // Most are in order as they come.
    private static Entity[] Sorted(Entity[] list)
    {
        if (IsInOrder(list))
        {
            return list;
        }

        Entity[] sorted = [.. list];
        Array.Sort(Array.ConvertAll(sorted, entity => entity.Ordinal), sorted);
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

    private static bool IsInOrder(Entity[] list)
    {
        for (int i = 1; i < list.Length; i++)
        {
            if (list[i - 1].Ordinal >= list[i].Ordinal)
            {
                return false;
            }
        }

        return true;
    }
}
