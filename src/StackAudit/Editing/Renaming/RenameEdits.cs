using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>The edits of a rename: the id itself, all that refers to it, and the earlier id.</summary>
/// <param name="loaded">A stack without mistakes.</param>
internal sealed class RenameEdits(LoadResult loaded, Entity entity, string newId)
{
    private readonly StackModel _model = loaded.Model!;

    /// <summary>The edits; null where one has no place.</summary>
    public IReadOnlyList<TextEdit>? Find()
    {
        var places = new Dictionary<Location, string>();
        var changes = new List<ModelEdit>();
        Location? own = OwnPlace();
        if (own is not null)
        {
            places[own.Value] = newId;
        }

        foreach (PendingReference reference in loaded.References.SelectMany(references => references).Where(reference => reference.Target == entity))
        {
            places[new Location(reference.Record.Source, reference.Span)] = newId;
        }

        if (own is null && entity is { Kind.Name: "flow" })
        {
            changes.Add(new SetField(entity, [entity.Kind.Fields["id"]], newId));
        }

        if (!entity.IsStub && WordNotation.IsWord(entity.Id))
        {
            changes.Add(FormerlyChange(entity.Kind.Fields["formerly"]));
        }

        changes.AddRange(ExceptionChanges());
        TextEdit[] renamed = [.. places.Where(place => !IsAlias(place.Key)).Select(Rename)];
        return new StackEditor(_model.Settings).Edit(changes) is { } further && !TextEdits.Overlap([.. renamed, .. further]) ? [.. renamed, .. further] : null;
    }

    // Where the id stands that is the entity's own, as a key or as a field; nowhere for what is made of other ids.
    private Location? OwnPlace()
    {
        if (entity.IsStub)
        {
            return null;
        }

        if (entity.Kind is { Section: not null, IsList: false })
        {
            return entity.Location;
        }

        Field id = entity.Kind.Fields["id"];
        return entity.IsWritten(id) ? entity.LocationOf(id) : null;
    }

    // Who gets an earlier id back has it no longer as an earlier one. Only the first of several stays: findings are known by it.
    private ModelEdit FormerlyChange(Field formerly) => entity.List<string>(formerly).ToList().IndexOf(newId) switch
    {
        0 when entity.List<string>(formerly).Count() == 1 => new DeleteField(entity, [formerly]),
        > 0 => new ReplaceElements(entity, [formerly], [(newId, entity.Id)]),
        _ => new AddElements(entity, [formerly], [entity.Id]),
    };

    private IEnumerable<ModelEdit> ExceptionChanges()
    {
        IReadOnlyDictionary<string, string> renamed = RenamedIds();
        // In settings that other stacks extend as well, an exception goes on to name it by the earlier id.
        foreach (Entity exception in _model.All("exception").Where(exception => !RelativePath.LeadsOut(exception.Source.Path)))
        {
            Field on = exception.Kind.Fields["on"];
            foreach (string id in exception.List<string>(on).Where(id => renamed.ContainsKey(id) && !IsOfOthers(id)))
            {
                yield return new ReplaceElements(exception, [on], [(id, renamed[id])]);
            }
        }
    }

    // Of two kinds with one id, the other keeps its exception, and the renamed one is excepted by its earlier id.
    private bool IsOfOthers(string id) =>
        _model.Schema.Kinds.Count(kind => _model.Find(kind.Name, id) is { } other && other is not { Kind.Name: "contract", Owner: not null }) > 1;

    // The entity's id, and those of flows that consist of it.
    private Dictionary<string, string> RenamedIds()
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal) { [entity.Id] = newId };
        foreach (Entity flow in _model.All("flow").Where(flow => !flow.IsWritten(flow.Kind.Fields["id"])))
        {
            string id = ListKeys.KeyOf(flow, flow.Kind.IdFields, flow.Kind.IdSeparator, end => end == entity ? newId : end.Id);
            if (id != flow.Id && flow != entity)
            {
                renamed[flow.Id] = id;
            }
        }

        return renamed;
    }

    private static bool IsAlias(Location place) => place.Source.Content[place.Span.Start] == '*';

    // In the quotes in which it stands, if it does.
    private TextEdit Rename(KeyValuePair<Location, string> place)
    {
        (Location location, string id) = place;
        char first = location.Source.Content[location.Span.Start];
        string text = first is '"' or '\'' && WordNotation.IsId(id) ? $"{first}{id}{first}" : YamlText.InFlow(id);
        return new TextEdit(location.Source.Path, location.Span, text);
    }
}
