using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Who refers to a record: references read backwards, in the order of those that refer.</summary>
internal sealed class InverseIndex<T>
    where T : Record
{
    private readonly Dictionary<Record, T[]> _referring = [];

    public InverseIndex(IEnumerable<T> sources, Func<T, IEnumerable<object?>> referredTo)
    {
        var lists = new Dictionary<Record, List<T>>();
        foreach (T source in sources)
        {
            foreach (Record target in referredTo(source).OfType<Record>())
            {
                Add(lists, target, source);
            }
        }

        foreach ((Record target, List<T> referring) in lists)
        {
            _referring.Add(target, [.. referring]);
        }
    }

    public T[] this[Record target] => _referring.GetValueOrDefault(target, []);

    private static void Add(Dictionary<Record, List<T>> lists, Record target, T source)
    {
        if (!lists.TryGetValue(target, out List<T>? referring))
        {
            lists.Add(target, [source]);
        }
        else if (referring[^1] != source)
        {
            // One that refers twice, as an owner in two roles does, comes twice in a row.
            referring.Add(source);
        }
    }
}
