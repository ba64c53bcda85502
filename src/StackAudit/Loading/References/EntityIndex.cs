using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>All entities by kind and id, the first one where an id occurs twice.</summary>
internal sealed class EntityIndex(ReadingOptions options, DiagnosticBag problems)
{
    private readonly Dictionary<string, Dictionary<string, Entity>> _byKind = new(StringComparer.Ordinal);
    private readonly List<Entity> _all = [];

    public IReadOnlyList<Entity> All => _all;

    /// <summary>The stack over which these are laid, so that they may refer to what is there; null where these are the stack.</summary>
    public StackModel? Beneath { get; init; }

    /// <summary>Makes room, since large tables that grow cost whole collections of garbage.</summary>
    public void Expect(IReadOnlyCollection<Entity> entities)
    {
        _all.EnsureCapacity(entities.Count);
        foreach ((string kind, int count) in entities.CountBy(entity => entity.Kind.Name))
        {
            _byKind.Add(kind, new Dictionary<string, Entity>(count, StringComparer.Ordinal));
        }
    }

    public Entity? Find(string kind, string id) => Own(kind, id) ?? Beneath?.Find(kind, id);

    public IEnumerable<Entity> OfKind(string kind)
    {
        IEnumerable<Entity> own = _byKind.TryGetValue(kind, out Dictionary<string, Entity>? ofKind) ? ofKind.Values : [];
        return Beneath is null ? own : own.Concat(Beneath.All(kind).Where(entity => Own(kind, entity.Id) is null));
    }

    /// <summary>Adds an entity unless its id is taken, which is reported.</summary>
    public void Add(Entity entity)
    {
        // What has no id lacks a required field, and that is said already.
        if (entity.Id.Length == 0)
        {
            return;
        }

        // Whoever refers to it says that it is not known whom they mean.
        if (options.IsUnknown(entity.Id))
        {
            problems.Add(ReferenceDiagnostics.IdMeansUnknown(entity));
            return;
        }

        if (!_byKind.TryGetValue(entity.Kind.Name, out Dictionary<string, Entity>? ofKind))
        {
            _byKind.Add(entity.Kind.Name, ofKind = new Dictionary<string, Entity>(StringComparer.Ordinal));
        }

        if (!ofKind.TryAdd(entity.Id, entity))
        {
            problems.Add(ReferenceDiagnostics.DuplicateId(entity, ofKind[entity.Id]));
            return;
        }

        _all.Add(entity);
        CheckId(entity);
    }

    /// <summary>Reports ids that only capitals tell apart; people would take them for one.</summary>
    public void CheckCase()
    {
        foreach (Dictionary<string, Entity> ofKind in _byKind.Values)
        {
            var folded = new Dictionary<string, Entity>(ofKind.Count, StringComparer.OrdinalIgnoreCase);
            foreach (Entity entity in ofKind.Values)
            {
                if (!folded.TryAdd(entity.Id, entity))
                {
                    problems.Add(ReferenceDiagnostics.IdsDifferInCase(entity, folded[entity.Id]));
                }
            }
        }
    }

    /// <summary>Reports what would be known by the earlier id of another, so that findings about the two would be taken for one.</summary>
    public void CheckEarlierIds()
    {
        foreach (Dictionary<string, Entity> ofKind in _byKind.Values.Where(ofKind => ofKind.Count > 1))
        {
            if (ofKind.Values.First().Kind.Fields.Find("formerly") is not { } formerly)
            {
                continue;
            }

            var renamed = new Dictionary<string, Entity>(StringComparer.Ordinal);
            foreach (Entity entity in ofKind.Values)
            {
                if (entity[formerly] is not object[] { Length: > 0 } earlier)
                {
                    continue;
                }

                string first = (string)earlier[0];
                if (!renamed.TryAdd(first, entity))
                {
                    problems.Add(ReferenceDiagnostics.EarlierIdTaken(entity, renamed[first], entity.LocationOf(formerly), first));
                }
                else if (ofKind.TryGetValue(first, out Entity? other) && other != entity && !other.IsStub && other[formerly] is not object[] { Length: > 0 })
                {
                    problems.Add(ReferenceDiagnostics.EarlierIdTaken(other, entity, other.Location, first));
                }
            }
        }
    }

    private Entity? Own(string kind, string id) => _byKind.TryGetValue(kind, out Dictionary<string, Entity>? ofKind) ? ofKind.GetValueOrDefault(id) : null;

    private void CheckId(Entity entity)
    {
        if (entity.Kind.IdFields is [] or ["id"])
        {
            if (entity.Kind.Section is not null || entity.Kind.IdFields.Count > 0)
            {
                CheckId(entity, entity.Id);
            }
        }
        else if (entity.Kind.Fields.Find("id") is { } own && entity[own] is string written)
        {
            CheckId(entity, written.Replace(entity.Kind.IdSeparator, "", StringComparison.Ordinal));
        }
    }

    private void CheckId(Entity entity, string id)
    {
        if (!WordNotation.IsId(id))
        {
            problems.Add(ReferenceDiagnostics.InvalidId(entity.Location, entity.Kind.Name, entity.Id));
        }
    }
}
