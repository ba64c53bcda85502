using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace StackAudit.Loading;

/// <summary>Reads whatever a field may hold, by its type alone.</summary>
internal sealed class NodeReader
{
    private readonly FileContext _file;
    private readonly ListReader _lists;
    private readonly MapReader _maps;

    public NodeReader(FileContext file)
    {
        _file = file;
        _lists = new ListReader(file, this);
        _maps = new MapReader(file, this);
        Records = new RecordReader(file, this);
    }

    public RecordReader Records { get; }

    /// <summary>The value of a field, null when it is missing, or <see cref="Invalid"/>.</summary>
    /// <param name="field">The field, whose type decides.</param>
    /// <param name="record">The record that will hold the value.</param>
    /// <param name="keySpan">Where a record begins that stands on lines of its own.</param>
    public object? Read(Field field, Record record, TextSpan keySpan)
    {
        if (TryReadMissing(out object? missing))
        {
            return missing;
        }

        return field.Type switch
        {
            ListType list => _lists.Read(list, field, record),
            MapType map => _maps.Read(map, field, record),
            RawType => _maps.ReadRaw(),
            RecordType type => ReadRecord(type, record, record[field] as Record, keySpan),
            _ => ReadScalar(field.Type, field, record, PendingReference.Single),
        };
    }

    /// <summary>A single value that is not missing; where it is an id it stays one for now.</summary>
    public object ReadScalar(FieldType type, Field field, Record record, int index)
    {
        if (_file.Yaml.Current is not Scalar scalar)
        {
            return RefuseShape(type, meaning: field.Meaning);
        }

        TextSpan span = _file.Yaml.Alias ?? _file.SpanOf(scalar);
        _file.Yaml.Advance();
        if (type is not ReferenceType)
        {
            return ScalarReader.Read(type, scalar.Value, _file, span);
        }

        _file.References.Add(new PendingReference(record, field, index, span));
        return _file.Words.Share(scalar.Value);
    }

    /// <summary>A record that stands in a field or behind a key; one that a short form began is gone on with.</summary>
    public object ReadRecord(RecordType type, Record owner, Record? begun, TextSpan keySpan) =>
        _file.Yaml.Current is MappingStart ? Records.Read(begun ?? new Record(type, _file.Source, keySpan, owner)) : RefuseShape(type);

    /// <summary>Steps over what stands for no value; the words for "not known" are kept.</summary>
    public bool TryReadMissing(out object? missing)
    {
        missing = null;
        if (_file.Yaml.Current is not Scalar scalar)
        {
            return false;
        }

        if (!IsNull(scalar))
        {
            if (!_file.Options.IsUnknown(scalar.Value))
            {
                return false;
            }

            missing = new UnknownWord(scalar.Value);
        }

        _file.Yaml.Advance();
        return true;
    }

    /// <summary>Reports a value of the wrong shape and steps over it.</summary>
    /// <param name="expected">What should stand there.</param>
    /// <param name="help">What to write, where that is known.</param>
    /// <param name="meaning">What the value should be, where the type alone does not tell.</param>
    public object RefuseShape(FieldType expected, string? help = null, string? meaning = null)
    {
        ParsingEvent found = _file.Yaml.Current;
        TextSpan? alias = _file.Yaml.Alias;
        List<ParsingEvent> events = _file.Yaml.Take();
        _file.Report(ShapeDiagnostics.WrongShape(_file.At(alias ?? PairSpan(events) ?? _file.FirstLineSpan(found)), expected, found, help, meaning));
        return Invalid.Value;
    }

    // The parser does not tell where a mapping without braces begins that is an element of a list in brackets.
    private TextSpan? PairSpan(List<ParsingEvent> events) =>
        events is [MappingStart { Style: MappingStyle.Flow } start, var key, ..] && _file.Source.Content[(int)start.Start.Index] != '{'
            ? TextSpan.FromBounds((int)key.Start.Index, _file.SpanOf(events.FindLast(each => each is Scalar) ?? key).End)
            : null;

    private static bool IsNull(Scalar scalar) =>
        scalar.Value.Length == 0 || scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" };
}
