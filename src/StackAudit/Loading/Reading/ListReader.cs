using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>Reads lists, one value as a list of one, and a mapping as a list of records that are known by a key.</summary>
internal sealed class ListReader(FileContext file, NodeReader nodes)
{
    private readonly ElementReader _elements = new(file, nodes);
    private readonly KeyedMappingReader _keyed = new(file, nodes);

    /// <summary>An array, a word for "not known", or <see cref="Invalid"/>.</summary>
    public object Read(ListType list, Field field, Record record)
    {
        if (file.Yaml.Current is SequenceStart)
        {
            return ReadSequence(list, field, record);
        }

        var items = new List<object>();
        if (file.Yaml.Current is MappingStart && list.Element is RecordType type && KeyedMappingReader.CanRead(list, type))
        {
            _keyed.Read(list, type, record, items);
        }
        else if (_elements.Read(list, field, record, 0) is var item && item != Invalid.Value)
        {
            items.Add(item);
        }
        else
        {
            return Invalid.Value;
        }

        return Finish(list, items);
    }

    private object ReadSequence(ListType list, Field field, Record record)
    {
        var items = new List<object>();
        var missing = new List<(TextSpan Span, object? Word)>();
        file.Yaml.Advance();
        while (file.Yaml.Current is not SequenceEnd)
        {
            ParsingEvent element = file.Yaml.Current;
            if (nodes.TryReadMissing(out object? word))
            {
                missing.Add((file.SpanOf(element), word));
            }
            else if (_elements.Read(list, field, record, items.Count) is var item && item != Invalid.Value)
            {
                items.Add(item);
            }
        }

        file.Yaml.Advance();
        if (items.Count == 0 && missing is [(_, UnknownWord unknown)])
        {
            return unknown;
        }

        foreach ((TextSpan span, object? word) in missing)
        {
            file.Report(ShapeDiagnostics.MissingElement(file.At(span), field, (word as UnknownWord)?.Text));
        }

        return Finish(list, items);
    }

    private object[] Finish(ListType list, List<object> items)
    {
        object[] read = [.. items];
        if (list.Element is RecordType)
        {
            ListKeys.Assign(list, read, file);
        }

        return read;
    }
}
