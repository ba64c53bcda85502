using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Who refers to the entities of a kind: references read backwards, in the order of those that refer.</summary>
internal sealed class InverseIndex<T>
    where T : Record
{
    private readonly T[][] _referring;

    public InverseIndex(StackModel model, EntityKind kind, IEnumerable<T> sources, Func<T, IEnumerable<object?>> referredTo)
    {
        List<(int Target, T Source)> references = References(model.All(kind.Name), sources, referredTo);
        int[] counts = new int[model.All(kind.Name).Count];
        foreach ((int target, _) in references)
        {
            counts[target]++;
        }

        _referring = Array.ConvertAll(counts, count => count == 0 ? [] : new T[count]);
        foreach ((int target, T source) in references)
        {
            _referring[target][^counts[target]--] = source;
        }
    }

    public T[] this[Entity target] => _referring[target.Ordinal];

    private static List<(int Target, T Source)> References(IReadOnlyList<Entity> targets, IEnumerable<T> sources, Func<T, IEnumerable<object?>> referredTo)
    {
        var references = new List<(int Target, T Source)>();
        var last = new T[targets.Count];
        string? kind = targets is [var first, ..] ? first.Kind.Name : null;
        foreach (T source in sources)
        {
            IEnumerable<object?> all = referredTo(source);
            if (all is object[] array)
            {
                foreach (object? target in array)
                {
                    Add(target, source);
                }
            }
            else
            {
                foreach (object? target in all)
                {
                    Add(target, source);
                }
            }
        }

        return references;

        // One that refers twice, as an owner in two roles does, counts once.
        void Add(object? target, T source)
        {
            if (target is Entity entity && entity.Kind.Name == kind && last[entity.Ordinal] != source)
            {
                last[entity.Ordinal] = source;
                references.Add((entity.Ordinal, source));
            }
        }
    }
}
