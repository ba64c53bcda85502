using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Puts entities in the place of their ids, and makes those that may be used before they are described.</summary>
internal sealed class ReferenceResolver(EntityIndex entities, LoadedSettings settings, bool isStrict, IReadOnlyList<SourceText> broken, DiagnosticBag problems)
{
    private readonly HashSet<(Record, Field)> _withGaps = [];
    private readonly Dictionary<(string Kind, string Id), Entity> _made = [];
    private readonly List<(Entity Stub, ReferenceType Type)> _stubs = [];

    /// <summary>Those who were never described, with what the first reference to each may mean.</summary>
    public IReadOnlyList<(Entity Stub, ReferenceType Type)> Stubs => _stubs;

    public void Resolve(IEnumerable<PendingReference> references)
    {
        var open = new List<PendingReference>();
        foreach (PendingReference reference in references)
        {
            if (Find(reference) is { } found)
            {
                reference.Resolve(found);
            }
            else
            {
                open.Add(reference);
            }
        }

        // What can be only a person is one; then an owner of that id, who may be a team or a person, is that person.
        foreach (PendingReference reference in open.Where(reference => reference.Type.Kinds.Count == 1))
        {
            ResolveOpen(reference);
        }

        foreach (PendingReference reference in open.Where(reference => reference.Type.Kinds.Count > 1))
        {
            ResolveOpen(reference);
        }

        CloseGaps();
        foreach (Entity made in _made.Values)
        {
            entities.Add(made);
        }
    }

    private Entity? Find(PendingReference reference)
    {
        string id = reference.Id;
        foreach (string kind in reference.Type.Kinds)
        {
            if (entities.Find(kind, id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void ResolveOpen(PendingReference reference)
    {
        string id = reference.Id;
        ReferenceType type = reference.Type;
        Entity? found = type.Kinds.Select(kind => _made.GetValueOrDefault((kind, id))).FirstOrDefault(made => made is not null) ?? Create(reference, id, type);
        reference.Resolve(found);
        if (found is null)
        {
            _withGaps.Add((reference.Record, reference.Field));
            reference.Record.AddUnresolved(reference.Field, id);
        }
    }

    private Entity? Create(PendingReference reference, string id, ReferenceType type)
    {
        var at = new Location(reference.Record.Source, reference.Span);
        if (type.Kinds is ["data"] && settings.Options.Taxonomy.Find(id) is { } known)
        {
            return Add(KnownDataEntity.Create(settings.Options.Schema["data"], known, at));
        }

        string? stubKind = type.Kinds.FirstOrDefault(kind => settings.Options.Schema[kind].HasStubs);
        if (stubKind is null)
        {
            ReportUnknown(at, id, type);
            return null;
        }

        if (OtherStubKinds(type).Select(kind => entities.Find(kind, id)).FirstOrDefault(other => other is not null) is { } wrong)
        {
            problems.Add(ReferenceDiagnostics.WrongKind(at, type, wrong));
            return null;
        }

        if (isStrict)
        {
            problems.Add(ReferenceDiagnostics.NotDescribed(at, id, type, IdsOf(type)));
        }

        Entity stub = Add(CreateStub(settings.Options.Schema[stubKind], id, at));
        _stubs.Add((stub, type));
        return stub;
    }

    private Entity Add(Entity entity)
    {
        _made.Add((entity.Kind.Name, entity.Id), entity);
        return entity;
    }

    private static Entity CreateStub(EntityKind kind, string id, Location at)
    {
        var stub = new Entity(kind, id, at.Source, at.Span) { IsStub = true };
        stub.Set(kind.Fields["name"], id, default);
        return stub;
    }

    private void ReportUnknown(Location at, string id, ReferenceType type)
    {
        // It may well be described in the part of a file that could not be read, and that is said already.
        if (broken.Any(source => source.Content.Contains(id, StringComparison.Ordinal)))
        {
            return;
        }

        Entity? ofOtherKind = settings.Options.Schema.Kinds.Select(kind => entities.Find(kind.Name, id)).FirstOrDefault(other => other is not null);
        problems.Add(ReferenceDiagnostics.UnknownReference(at, id, type, IdsOf(type), MeantBy(id, type), ofOtherKind));
    }

    private IEnumerable<string> IdsOf(ReferenceType type)
    {
        IEnumerable<string> described = type.Kinds.SelectMany(entities.OfKind).Select(entity => entity.Id);
        return type.Kinds.Contains("data") ? described.Concat(settings.Options.Taxonomy.CommonData.Select(data => data.Id)) : described;
    }

    private string? MeantBy(string id, ReferenceType type) => type.Kinds.Contains("data") ? settings.Options.Taxonomy.Meant(id)?.Id : null;

    private IEnumerable<string> OtherStubKinds(ReferenceType type) =>
        settings.Options.Schema.Kinds.Where(kind => kind.HasStubs && !type.Kinds.Contains(kind.Name)).Select(kind => kind.Name);

    // Lists never hold missing values.
    private void CloseGaps()
    {
        foreach ((Record record, Field field) in _withGaps)
        {
            if (record[field] is object?[] items)
            {
                record.Set(field, items.Where(item => item is not null).ToArray(), record.SpanOf(field));
            }
        }
    }
}
