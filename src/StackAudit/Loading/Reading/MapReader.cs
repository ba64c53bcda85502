using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace StackAudit.Loading;

/// <summary>Reads mappings whose keys the user chooses, and values whose type is decided elsewhere. Only settings have these.</summary>
internal sealed class MapReader(FileContext file, NodeReader nodes)
{
    public object Read(MapType map, Field field, Record record)
    {
        if (file.Yaml.Current is not MappingStart)
        {
            return nodes.RefuseShape(map);
        }

        var entries = new List<object>();
        var cursor = new MappingCursor(file);
        while (cursor.MoveNext())
        {
            if (RecordReader.IsExtension(cursor.Key))
            {
                file.Yaml.Skip();
                continue;
            }

            (string key, TextSpan keySpan) = (cursor.Key, cursor.KeySpan);
            ParsingEvent first = file.Yaml.Current;
            TextSpan? alias = file.Yaml.Alias;
            if (!nodes.TryReadMissing(out object? value))
            {
                value = ReadValue(map.Value, field, record, keySpan);
            }

            if (value != Invalid.Value)
            {
                entries.Add(new MapEntry(key, keySpan, value, alias ?? file.OneLineSpan(first) ?? keySpan, file.Source));
            }
        }

        return entries.ToArray();
    }

    public object ReadRaw()
    {
        if (file.Yaml.Current is Scalar)
        {
            return new RawValue([ReadItem()], IsList: false, file.Source);
        }

        if (file.Yaml.Current is not SequenceStart)
        {
            return nodes.RefuseShape(RawType.Instance);
        }

        var items = new List<(string, TextSpan)>();
        file.Yaml.Advance();
        while (file.Yaml.Current is not SequenceEnd)
        {
            if (file.Yaml.Current is Scalar)
            {
                items.Add(ReadItem());
                continue;
            }

            nodes.RefuseShape(ScalarType.Text);
        }

        file.Yaml.Advance();
        return new RawValue(items, IsList: true, file.Source);
    }

    private (string Text, TextSpan Span) ReadItem()
    {
        var scalar = (Scalar)file.Yaml.Current;
        TextSpan span = file.Yaml.Alias ?? file.SpanOf(scalar);
        file.Yaml.Advance();
        return (scalar.Value, span);
    }

    private object ReadValue(FieldType type, Field field, Record record, TextSpan keySpan) => type switch
    {
        MapType map => Read(map, field, record),
        RawType => ReadRaw(),
        RecordType inner when field.ShortForm is { } only && file.Yaml.Current is Scalar => ReadShortForm(inner, inner[only], record, keySpan),
        RecordType inner when file.Yaml.Current is Scalar scalar && FieldFor(inner, scalar.Value) is { } meant =>
            nodes.RefuseShape(inner, $"Write `{YamlText.InFlow(file.Source.Slice(keySpan).Trim('"', '\''))}: {{ {meant.Field}: {meant.Word} }}`."),
        RecordType inner => nodes.ReadRecord(inner, record, null, keySpan),
        _ => ReadWord(type),
    };

    // Who writes a word where its field is missing: the field that takes it, or one that is spelt nearly so.
    private static (string Field, string Word)? FieldFor(RecordType type, string word)
    {
        foreach (Field field in type.Stored)
        {
            string[] words = field.Type is EnumType members ? [.. members.Members.Select(member => member.Name)] : [];
            if ((words.FirstOrDefault(each => each == word || (word.Length > 2 && each.StartsWith(word, StringComparison.Ordinal))) ?? (Spelling.Nearest(word, words) is [var nearest, ..] ? nearest : null)) is { } meant)
            {
                return (field.Name, meant);
            }
        }

        return null;
    }

    private Record ReadShortForm(RecordType type, Field only, Record owner, TextSpan keySpan)
    {
        var record = new Record(type, file.Source, keySpan, owner);
        nodes.Records.ReadValue(only, keySpan, record);
        return nodes.Records.Complete(record, default);
    }

    private object ReadWord(FieldType type)
    {
        if (file.Yaml.Current is not Scalar)
        {
            return nodes.RefuseShape(type);
        }

        (string text, TextSpan span) = ReadItem();
        return ScalarReader.Read(type, text, file, span);
    }
}
