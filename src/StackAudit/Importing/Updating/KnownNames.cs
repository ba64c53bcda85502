using StackAudit.Model;

namespace StackAudit.Importing;

/// <summary>Finds what a stack has already, by id, earlier id or name.</summary>
internal sealed class KnownNames(StackModel model)
{
    private readonly Dictionary<string, Dictionary<string, string?>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Entity>> _byFormerId = new(StringComparer.Ordinal);

    /// <summary>The id of what a text means; null when nothing is meant for certain.</summary>
    /// <param name="kinds">Those that it may be of.</param>
    /// <param name="text">An id, or a name.</param>
    public string? Find(IReadOnlyList<string> kinds, string text) =>
        kinds.Select(kind => FindById(kind, text)).FirstOrDefault(found => found is not null)?.Id
        ?? kinds.Select(kind => FindByName(kind, text)).FirstOrDefault(found => found is not null);

    /// <summary>The entity that has or had an id, as it is written or as ids are made of names.</summary>
    public Entity? FindById(string kind, string text)
    {
        string slug = Slug.Of(text);
        return model.Find(kind, text) ?? model.Find(kind, slug) ?? FormerIds(kind).GetValueOrDefault(text) ?? FormerIds(kind).GetValueOrDefault(slug);
    }

    /// <summary>The id of the only one with a name.</summary>
    public string? FindByName(string kind, string name)
    {
        if (!_byName.TryGetValue(kind, out Dictionary<string, string?>? names))
        {
            names = model.All(kind).GroupBy(entity => ValueMap.Fold(entity.Name)).ToDictionary(group => group.Key, group => group.Count() == 1 ? group.First().Id : null);
            _byName.Add(kind, names);
        }

        return names.GetValueOrDefault(ValueMap.Fold(name));
    }

    private Dictionary<string, Entity> FormerIds(string kind)
    {
        if (!_byFormerId.TryGetValue(kind, out Dictionary<string, Entity>? former))
        {
            _byFormerId.Add(kind, former = new(StringComparer.Ordinal));
            foreach (Entity entity in model.All(kind))
            {
                foreach (string id in entity.List<string>(entity.Kind.Fields["formerly"]))
                {
                    former.TryAdd(id, entity);
                }
            }
        }

        return former;
    }
}
