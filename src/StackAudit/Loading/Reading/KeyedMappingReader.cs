using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>
/// Reads a mapping that stands for a list of records: its keys are the values of the list's key, one level of mappings for each field of it,
/// and what stands behind them is the rest of the record, or the value of its only further field: <c>shares: { crm: 60% }</c>.
/// </summary>
internal sealed class KeyedMappingReader(FileContext file, NodeReader nodes)
{
    /// <summary>Whether a key of a mapping can stand for the list's key: its fields are single values that no record lacks.</summary>
    public static bool CanRead(ListType list, RecordType type) =>
        list.Key.Count > 0 && list.Key.All(name => type[name] is { IsRequired: true, Type: not ListType });

    /// <summary>The field whose value may stand for the rest of the record: the only one that is required, else the only one there is.</summary>
    public static Field? ShortField(RecordType type, IReadOnlyList<string> key)
    {
        Field[] rest = [.. type.Stored.Where(field => !key.Contains(field.Name))];
        Field[] required = [.. rest.Where(field => field.IsRequired)];
        return required.Length == 1 ? required[0] : required.Length == 0 && rest.Length == 1 ? rest[0] : null;
    }

    /// <summary>Reads the mapping at which the file stands.</summary>
    public void Read(ListType list, RecordType type, Record owner, List<object> items)
    {
        ParsingEvent start = file.Yaml.Current;
        TextSpan? alias = file.Yaml.Alias;
        var cursor = new MappingCursor(file);
        if (!cursor.MoveNext())
        {
            return;
        }

        if (type.Find(cursor.Key) is { IsComputed: false })
        {
            Record single = ElementReader.Begin(file, type, alias ?? file.FirstLineSpan(start), owner);
            items.Add(nodes.Records.ReadFrom(ref cursor, single));
            single.Span = alias ?? file.FirstLineSpan(start);
            return;
        }

        ReadLevel(ref cursor, list, type, owner, [], items);
    }

    private void ReadLevel(ref MappingCursor cursor, ListType list, RecordType type, Record owner, (string, TextSpan)[] outer, List<object> items)
    {
        do
        {
            if (RecordReader.IsExtension(cursor.Key))
            {
                file.Yaml.Skip();
                continue;
            }

            (string, TextSpan)[] keys = [.. outer, (cursor.Key, cursor.KeySpan)];
            if (keys.Length == list.Key.Count)
            {
                items.Add(ReadRecord(list, type, owner, keys));
            }
            else if (file.Yaml.Current is MappingStart)
            {
                var inner = new MappingCursor(file);
                if (inner.MoveNext())
                {
                    ReadLevel(ref inner, list, type, owner, keys, items);
                }
            }
            else if (!nodes.TryReadMissing(out _))
            {
                nodes.RefuseShape(new MapType(type));
            }
        }
        while (cursor.MoveNext());
    }

    private Record ReadRecord(ListType list, RecordType type, Record owner, (string Text, TextSpan Span)[] keys)
    {
        TextSpan keySpan = keys[^1].Span;
        Record record = ElementReader.Begin(file, type, keySpan, owner);
        var wrong = new WrongFields();
        for (int i = 0; i < keys.Length; i++)
        {
            SetKey(record, record.Type[list.Key[i]], keys[i].Text, keys[i].Span, ref wrong);
        }

        return ReadRest(record, ShortField(type, list.Key), keySpan, wrong);
    }

    /// <summary>Sets the field that the key of a mapping stands for.</summary>
    public void SetKey(Record record, Field field, string text, TextSpan span, ref WrongFields wrong)
    {
        object value = text;
        if (field.Type is ReferenceType)
        {
            file.References.Add(new PendingReference(record, field, PendingReference.Single, span));
        }
        else
        {
            value = ScalarReader.Read(field.Type, text, file, span);
        }

        record.Set(field, value == Invalid.Value ? null : value, span);
        if (value == Invalid.Value)
        {
            wrong.Add(field);
        }
    }

    /// <summary>Reads what stands behind the key: the other fields, or the value of the only one.</summary>
    public Record ReadRest(Record record, Field? shortField, TextSpan keySpan, WrongFields wrong)
    {
        if (file.Yaml.Current is MappingStart)
        {
            return nodes.Records.Read(record, wrong);
        }

        if (shortField is not null)
        {
            if (nodes.Records.ReadValue(shortField, keySpan, record) == Invalid.Value)
            {
                wrong.Add(shortField);
            }
        }
        else if (!nodes.TryReadMissing(out _))
        {
            nodes.RefuseShape(record.Type);
            return record;
        }

        return nodes.Records.Complete(record, wrong);
    }
}
