using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Revisions;

/// <summary>Finds what changed between two models, without the findings.</summary>
internal static class ModelComparison
{
    public const string Settings = "settings";

    private static readonly string[] NotWritten = ["stack", "finding"];

    /// <summary>By kind, in the order of ids; the settings first.</summary>
    public static IReadOnlyList<ModelChange> Compare(StackModel before, StackModel after)
    {
        var matches = new EntityMatches(before, after);
        var fields = new FieldComparison(
            new FactReading(new FactValues(entity => (matches.After(entity) ?? entity).Id)),
            new FactReading(new FactValues(entity => entity.Id)));
        return
        [
            .. OfSettings(before, after, fields),
            .. after.Schema.Kinds.Where(kind => !NotWritten.Contains(kind.Name)).SelectMany(kind => OfKind(kind.Name, before, after, matches, fields)),
        ];
    }

    private static IEnumerable<ModelChange> OfSettings(StackModel before, StackModel after, FieldComparison fields)
    {
        Dictionary<string, Record> old = before.Settings.Layers.All.ToDictionary(layer => layer.Source.Path, StringComparer.Ordinal);
        Dictionary<string, Record> present = after.Settings.Layers.All.ToDictionary(layer => layer.Source.Path, StringComparer.Ordinal);
        foreach (string path in after.Settings.Layers.All.Concat(before.Settings.Layers.All).Select(layer => layer.Source.Path).Distinct().Reverse())
        {
            (Record? was, Record? now) = (old.GetValueOrDefault(path), present.GetValueOrDefault(path));
            FieldChange[] changes = [.. fields.Compare(was ?? Nothing(now!), now ?? Nothing(was!)).Where(change => IsWritten(was, change) || IsWritten(now, change))];
            if (changes.Length > 0)
            {
                yield return new ModelChange(was is null ? ChangeKind.Added : now is null ? ChangeKind.Removed : ChangeKind.Changed, Settings, path, was, now) { Name = path, Fields = changes };
            }
        }
    }

    // The usual value of a key is nobody's change.
    private static bool IsWritten(Record? layer, FieldChange change) =>
        layer?.Type.Find(change.Field.Split('.', '[')[0]) is { } field && layer.IsWritten(field);

    // What a file that does not take part says.
    private static Record Nothing(Record other) => new(other.Type, other.Source, default, null);

    private static IEnumerable<ModelChange> OfKind(string kind, StackModel before, StackModel after, EntityMatches matches, FieldComparison fields)
    {
        IEnumerable<ModelChange?> present = after.All(kind).Where(IsDescribed).Select(now => OfOne(matches.Before(now), now, fields));
        IEnumerable<ModelChange?> gone = before.All(kind).Where(IsDescribed).Where(was => matches.After(was) is not { } now || !IsDescribed(now)).Select(was => OfOne(was, null, fields));
        return present.Concat(gone).OfType<ModelChange>().OrderBy(change => change.Id, StringComparer.Ordinal);
    }

    private static ModelChange? OfOne(Entity? was, Entity? now, FieldComparison fields)
    {
        was = was is not null && IsDescribed(was) ? was : null;
        string name = (now ?? was)!.Name;
        string kind = (now ?? was)!.Kind.Name;
        if (was is null || now is null)
        {
            return new ModelChange(was is null ? ChangeKind.Added : ChangeKind.Removed, kind, (now ?? was)!.Id, was, now) { Name = name };
        }

        bool isRenamed = EntityMatches.IsRenamed(was, now);
        FieldChange[] changes = [.. fields.Compare(was, now).Where(change => !isRenamed || change.Field != "formerly")];
        ChangeKind? what = isRenamed ? ChangeKind.Renamed : changes.Length > 0 ? ChangeKind.Changed : was.Source.Path != now.Source.Path ? ChangeKind.Moved : null;
        return what is null ? null : new ModelChange(what.Value, kind, now.Id, was, now) { Name = name, FormerId = was.Id == now.Id ? null : was.Id, Fields = changes };
    }

    // What is only named somewhere is said there; data that is known without a description has no line of its own.
    private static bool IsDescribed(Entity entity) => !entity.IsStub && !(entity.Kind.Name == "data" && !entity.Type.Stored.Any(entity.IsWritten));
}
