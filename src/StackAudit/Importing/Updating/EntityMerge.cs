using StackAudit.Editing;
using StackAudit.Exporting;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>Finds what a row changes in an entity of the stack: the fields that it gives and that say something else there.</summary>
/// <param name="existing">The entity.</param>
/// <param name="assumed">Fields that the row does not give itself; they never replace what is there.</param>
/// <param name="isWhole">Whether a list of records says all of them, so that those are taken out which it leaves out.</param>
internal sealed class EntityMerge(Entity existing, IReadOnlySet<string> assumed, bool isWhole)
{
    private readonly List<(ModelEdit Edit, FieldChange Change)> _changes = [];

    public IReadOnlyList<(ModelEdit Edit, FieldChange Change)> Changes => _changes;

    /// <summary>The first field by which the entity is known and that the row changes; null for none.</summary>
    public string? PartOfId { get; private set; }

    /// <param name="had">The record in the stack.</param>
    /// <param name="said">The same as the row says it.</param>
    /// <param name="above">The field that holds it, with a full stop; empty for the entity itself.</param>
    public void Merge(Record had, Record said, string above = "")
    {
        foreach (Field field in said.Type.Stored.Where(field => said.IsWritten(field) && said[field] is not null))
        {
            Field own = had.Type[field.Name];
            string path = above + field.Name;
            object wanted = said[field]!;
            if (had[own] is Record inner and not Entity && wanted is Record saidInner)
            {
                Merge(inner, saidInner, $"{path}.");
            }
            else if (had[own] is null && wanted is Record begun and not Entity)
            {
                Begin(had, [own], begun, path);
            }
            else if (own.Type is ListType { Element: RecordType, Key.Count: > 0 } && had[own] is object[] { Length: > 0 } records && wanted is object[] wantedRecords)
            {
                MergeRecords(had, own, records, wantedRecords, path);
            }
            else if (!SameValue.Is(had[own], wanted) && !(had[own] is not null && assumed.Contains(path)))
            {
                Change(had, own, wanted, path, above.Length == 0);
            }
        }
    }

    // A record that is not there yet comes about with its fields.
    private void Begin(Record had, IReadOnlyList<Field> way, Record begun, string above)
    {
        foreach (Field field in begun.Type.Stored.Where(field => begun.IsWritten(field) && begun[field] is not null))
        {
            if (begun[field] is Record inner and not Entity)
            {
                Begin(had, [.. way, field], inner, $"{above}.{field.Name}");
            }
            else
            {
                Add(new SetField(had, [.. way, field], Written(begun[field]!)), $"{above}.{field.Name}", null, begun[field], field.Type);
            }
        }
    }

    private void Change(Record had, Field own, object wanted, string path, bool isOfEntity)
    {
        if (isOfEntity && had is Entity entity && (entity.Kind.IdFields.Contains(own.Name) || own.Name == EntityTable.Id))
        {
            PartOfId ??= path;
            return;
        }

        Add(EditOf(had, own, wanted), path, had[own], wanted, own.Type);
    }

    // Where values only came, or only went, the others stay untouched.
    private static ModelEdit EditOf(Record had, Field own, object wanted)
    {
        if (had[own] is not object[] { Length: > 0 } before || wanted is not object[] after || own.Type is ListType { Element: RecordType })
        {
            return new SetField(had, [own], Written(wanted));
        }

        object[] came = [.. after.Where(item => !before.Any(each => SameValue.Is(each, item)))];
        object[] went = [.. before.Where(item => !after.Any(each => SameValue.Is(each, item)))];
        bool isExtended = went.Length == 0 && SameValue.Is(before, after[..Math.Min(before.Length, after.Length)]) && came.Length + before.Length == after.Length;
        bool isReduced = came.Length == 0 && after.Length > 0 && before.Length - went.Length == after.Length;
        return isExtended ? new AddElements(had, [own], came) : isReduced ? new RemoveElements(had, [own], went) : new SetField(had, [own], wanted);
    }

    private void MergeRecords(Record had, Field own, object[] before, object[] after, string path)
    {
        Record[] records = [.. before.Cast<Record>()];
        Record[] came = [.. after.Cast<Record>().Where(record => !Array.Exists(records, each => each.Key == record.Key))];
        Record[] went = isWhole ? [.. records.Where(record => !Array.Exists(after, each => ((Record)each).Key == record.Key))] : [];
        if (came.Length > 0 && went.Length > 0)
        {
            Add(new SetField(had, [own], Written(after)), path, before, after, own.Type);
            return;
        }

        foreach (Record wanted in after.Cast<Record>())
        {
            if (Array.Find(records, each => each.Key == wanted.Key) is { } same)
            {
                Merge(same, wanted, $"{path}.{same.Key}.");
            }
        }

        if (came.Length > 0)
        {
            Add(new AddElements(had, [own], [.. came.Select(Written)]), path, null, came, own.Type);
        }

        if (went.Length > 0)
        {
            Add(new RemoveElements(had, [own], went), path, went, null, own.Type);
        }
    }

    private void Add(ModelEdit edit, string path, object? before, object? after, FieldType type) =>
        _changes.Add((edit, new FieldChange(existing, path, CellText.Of(before, type), CellText.Of(after, type))));

    // Without what only the loader knows, such as the usual value of a field.
    private static object Written(object value) => value switch
    {
        Entity entity => entity,
        Record record => Copy(record),
        object[] items => Array.ConvertAll(items, Written),
        _ => value,
    };

    /// <summary>A record with nothing but what somebody wrote.</summary>
    public static Record Copy(Record record)
    {
        var copy = new Record(record.Type, record.Source, default, null);
        foreach (Field field in record.Type.Stored.Where(field => record.IsWritten(field) && record[field] is not null))
        {
            copy.Set(field, Written(record[field]!), default);
        }

        return copy;
    }
}
