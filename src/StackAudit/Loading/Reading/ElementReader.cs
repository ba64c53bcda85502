using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace StackAudit.Loading;

/// <summary>Reads one element of a list.</summary>
internal sealed class ElementReader(FileContext file, NodeReader nodes)
{
    public object Read(ListType list, Field field, Record record, int index)
    {
        if (list.Element is not RecordType type)
        {
            return nodes.ReadScalar(list.Element, field, record, index);
        }

        ParsingEvent start = file.Yaml.Current;
        TextSpan? alias = file.Yaml.Alias;
        if (start is Scalar && field.ShortForm is { } only)
        {
            Record shortened = Begin(file, type, alias ?? file.SpanOf(start), record);
            nodes.Records.ReadValue(shortened.Type[only], shortened.Span, shortened);
            return nodes.Records.Complete(shortened, default);
        }

        if (start is not MappingStart)
        {
            return nodes.RefuseShape(type);
        }

        Record element = Begin(file, type, alias ?? file.FirstLineSpan(start), record);
        nodes.Records.Read(element);
        element.Span = alias ?? file.FirstLineSpan(start);
        return element;
    }

    /// <summary>An empty record; an entity, where such records are entities of a kind.</summary>
    public static Record Begin(FileContext file, RecordType type, TextSpan span, Record owner)
    {
        if (file.Schema.FindNested(type) is not { } kind)
        {
            return new Record(type, file.Source, span, owner);
        }

        var entity = new Entity(kind, "", file.Source, span, owner);
        file.Entities.Add(entity);
        return entity;
    }
}
