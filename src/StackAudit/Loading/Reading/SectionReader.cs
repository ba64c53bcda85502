using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>Reads the entities of one section: a mapping from their ids, or a list.</summary>
internal sealed class SectionReader(FileContext file)
{
    private readonly NodeReader _nodes = new(file);

    /// <summary>Reads a record that is the whole of a file, or of a key of its own.</summary>
    public void ReadRecord(Record record)
    {
        if (_nodes.TryReadMissing(out _))
        {
            _nodes.Records.Complete(record, default);
        }
        else if (file.Yaml.Current is MappingStart)
        {
            _nodes.Records.Read(record);
        }
        else
        {
            _nodes.RefuseShape(record.Type);
        }
    }

    /// <summary>Completes a record about which nothing was written.</summary>
    public void Complete(Record record) => _nodes.Records.Complete(record, default);

    public void Read(EntityKind kind)
    {
        if (_nodes.TryReadMissing(out _))
        {
            return;
        }

        if (kind.IsList)
        {
            ReadList(kind);
            return;
        }

        if (file.Yaml.Current is not MappingStart)
        {
            _nodes.RefuseShape(new MapType(kind.Fields));
            return;
        }

        var cursor = new MappingCursor(file);
        while (cursor.MoveNext())
        {
            if (RecordReader.IsExtension(cursor.Key))
            {
                file.Yaml.Skip();
                continue;
            }

            ReadEntity(kind, cursor.Key, cursor.KeySpan);
        }
    }

    private void ReadEntity(EntityKind kind, string id, TextSpan keySpan)
    {
        var entity = new Entity(kind, id, file.Source, keySpan);
        file.Entities.Add(entity);
        var wrong = new WrongFields();
        Field? shortField = null;
        if (kind.IdFields is [var idField])
        {
            shortField = KeyedMappingReader.ShortField(kind.Fields, kind.IdFields);
            entity.Set(kind.Fields[idField], id, default);
        }

        if (kind.Name == "data" && file.Options.Taxonomy.Find(id) is { } known)
        {
            KnownDataEntity.Fill(entity, known);
        }

        new KeyedMappingReader(file, _nodes).ReadRest(entity, shortField, keySpan, wrong);
    }

    private void ReadList(EntityKind kind)
    {
        if (file.Yaml.Current is not SequenceStart)
        {
            if (file.Yaml.Current is MappingStart)
            {
                ReadElement(kind);
            }
            else
            {
                _nodes.RefuseShape(new ListType(kind.Fields));
            }

            return;
        }

        file.Yaml.Advance();
        while (file.Yaml.Current is not SequenceEnd)
        {
            ReadElement(kind);
        }

        file.Yaml.Advance();
    }

    private void ReadElement(EntityKind kind)
    {
        ParsingEvent start = file.Yaml.Current;
        TextSpan? alias = file.Yaml.Alias;
        if (start is not MappingStart)
        {
            _nodes.RefuseShape(kind.Fields);
            return;
        }

        var entity = new Entity(kind, "", file.Source, alias ?? file.FirstLineSpan(start));
        _nodes.Records.Read(entity);
        entity.Span = alias ?? file.FirstLineSpan(start);
        entity.Id = kind.Fields.Find("id") is { IsComputed: false } own && entity[own] is string written
            ? written
            : ListKeys.KeyOf(entity, kind.IdFields, kind.IdSeparator);
        file.Entities.Add(entity);
    }
}
