using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>Makes of edits that go together at most one for each field, so that each field is written once.</summary>
internal static class EditMerger
{
    /// <summary>Edits whose path is a single field; null where two contradict each other.</summary>
    public static IReadOnlyList<ModelEdit>? Merge(IEnumerable<ModelEdit> edits)
    {
        var merged = new List<ModelEdit>();
        var begun = new List<Record>();
        foreach (ModelEdit edit in edits)
        {
            int same = merged.FindIndex(known => known.Record == edit.Record && known.Field == edit.Field);
            ModelEdit? one = edit.Path.Count == 1 ? Join(same < 0 ? null : merged[same], edit) : Nest(same < 0 ? null : merged[same], edit, begun);
            if (one is null)
            {
                return null;
            }

            if (same < 0)
            {
                merged.Add(one);
            }
            else
            {
                merged[same] = one;
            }
        }

        return merged;
    }

    private static ModelEdit? Join(ModelEdit? first, ModelEdit second) => (first, second) switch
    {
        (null, _) => second,
        (AddElements some, AddElements others) => some with { Values = [.. some.Values, .. others.Values] },
        (ReplaceElements some, ReplaceElements others) => some with { Values = [.. some.Values, .. others.Values] },
        (RemoveElements some, RemoveElements others) => some with { Values = [.. some.Values, .. others.Values] },
        _ => null,
    };

    // A field of a record that is not written is written with that record.
    private static SetField? Nest(ModelEdit? first, ModelEdit edit, List<Record> begun)
    {
        if (first is not (null or SetField) || edit is not (SetField or AddElements))
        {
            return null;
        }

        Record? outermost = (first as SetField)?.Value as Record;
        if (first is not null && (outermost is null || !begun.Contains(outermost)))
        {
            return null;
        }

        outermost ??= Begin(edit.Field, edit.Record, begun);
        Record inner = outermost;
        foreach (Field field in edit.Path.Skip(1).SkipLast(1))
        {
            Record next = inner[field] as Record ?? Begin(field, inner, begun);
            inner.Set(field, next, default);
            inner = next;
        }

        Field last = edit.Path[^1];
        inner.Set(last, edit is AddElements add ? (object[])[.. inner.List<object>(last), .. add.Values] : ((SetField)edit).Value, default);
        return new SetField(edit.Record, [edit.Field], outermost);
    }

    private static Record Begin(Field field, Record owner, List<Record> begun)
    {
        var record = new Record((RecordType)field.Type, owner.Source, default, owner);
        begun.Add(record);
        return record;
    }
}
