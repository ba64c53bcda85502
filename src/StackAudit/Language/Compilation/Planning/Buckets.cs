using System.Runtime.InteropServices;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>Entities by their keys while they are gathered, in the order of their ids. Most keys have one entity, for which no list is made.</summary>
internal sealed class Buckets
{
    private readonly Dictionary<object, object> _entities = [];

    /// <summary>An entity that has a key twice is gathered once.</summary>
    public void Add(object key, Entity entity)
    {
        ref object? bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_entities, key, out _);
        switch (bucket)
        {
            case null:
                bucket = entity;
                break;
            case Entity first when first != entity:
                bucket = new List<Entity> { first, entity };
                break;
            case List<Entity> several when several[^1] != entity:
                several.Add(entity);
                break;
        }
    }

    public Dictionary<object, Entity[]> ToArrays()
    {
        var arrays = new Dictionary<object, Entity[]>(_entities.Count);
        foreach ((object key, object bucket) in _entities)
        {
            arrays.Add(key, bucket is Entity only ? [only] : [.. (List<Entity>)bucket]);
        }

        return arrays;
    }
}
