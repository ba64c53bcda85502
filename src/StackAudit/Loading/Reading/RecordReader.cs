using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>Reads the fields of a record, in whatever order they stand.</summary>
internal sealed class RecordReader(FileContext file, NodeReader nodes)
{
    private readonly ToolShortForms _toolShortForms = new(file, nodes);

    /// <summary>Whether a key belongs to somebody else's program.</summary>
    public static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Fills a record from the mapping at which the file stands.</summary>
    public Record Read(Record record, WrongFields wrong = default)
    {
        var cursor = new MappingCursor(file);
        return cursor.MoveNext() ? ReadFrom(ref cursor, record, wrong) : Complete(record, wrong);
    }

    /// <summary>Fills a record from a mapping whose first key was read already.</summary>
    public Record ReadFrom(ref MappingCursor cursor, Record record, WrongFields wrong = default)
    {
        do
        {
            ReadField(cursor.Key, cursor.KeySpan, record, ref wrong);
        }
        while (cursor.MoveNext());
        return Complete(record, wrong);
    }

    /// <summary>Sets one field from the value at which the file stands.</summary>
    public object? ReadValue(Field field, TextSpan keySpan, Record record)
    {
        ParsingEvent first = file.Yaml.Current;
        TextSpan? alias = file.Yaml.Alias;
        object? value = nodes.Read(field, record, keySpan);
        TextSpan span = alias ?? file.OneLineSpan(first) ?? keySpan;
        if (value is Record nested)
        {
            nested.Span = span;
        }

        record.Set(field, value == Invalid.Value ? null : value, span);
        return value;
    }

    /// <summary>Sets what was left out and has a usual value, and reports what must not be left out.</summary>
    public Record Complete(Record record, WrongFields wrong)
    {
        foreach (Field field in record.Type.Fields)
        {
            if (field.IsComputed || record[field] is not null)
            {
                continue;
            }

            string? unknown = record.UnknownWordOf(field);
            if (field.Default is { } written && unknown is null && !wrong.Contains(field))
            {
                record.Set(field, ScalarReader.Read(field.Type, written, file, default), default);
            }
            else if (field.IsRequired && !wrong.Contains(field) && !MayBeLeftOut(record, field))
            {
                file.Report(ShapeDiagnostics.MissingField(record.IsWritten(field) ? record.LocationOf(field) : record.Location, record, field, unknown));
            }
        }

        return record;
    }

    // In the stacks of tests, where a name is then the id. What makes up an id is always needed.
    private bool MayBeLeftOut(Record record, Field field)
    {
        if (file.Options.Gaps is not { } gaps || (record is Entity { Kind: var kind } && kind.IdFields.Contains(field.Name)))
        {
            return false;
        }

        if (field.Name == "name" && record is Entity { Id: { Length: > 0 } id })
        {
            record.Set(field, id, default);
        }
        else
        {
            record.LeaveOpen(gaps);
        }

        return true;
    }

    private void ReadField(string key, TextSpan keySpan, Record record, ref WrongFields wrong)
    {
        if (record.Type.Find(key) is not { IsComputed: false } field)
        {
            ReadOther(key, keySpan, record, ref wrong);
            return;
        }

        // A short form may have set it: the key of a mapping that stands for a list, or `owner` of a tool.
        if (record.IsWritten(field) && field.Type is not RecordType)
        {
            file.Report(ShapeDiagnostics.SetTwice(file.At(keySpan), key, record.LocationOf(field)));
            file.Yaml.Skip();
            return;
        }

        if (ReadValue(field, keySpan, record) == Invalid.Value)
        {
            wrong.Add(field);
        }
    }

    private void ReadOther(string key, TextSpan keySpan, Record record, ref WrongFields wrong)
    {
        if (record is Entity { Kind.Name: "tool" } tool && _toolShortForms.TryRead(key, keySpan, tool))
        {
            return;
        }

        file.Yaml.Skip();
        if (IsExtension(key))
        {
            return;
        }

        if (record.Type.Find(key) is { } computed)
        {
            file.Report(ShapeDiagnostics.ComputedField(file.At(keySpan), computed));
            return;
        }

        IReadOnlyList<string> near = Spelling.Nearest(key, ToolShortForms.KeysOf(record));
        wrong.AddMeant(record.Type, near);
        file.Report(ShapeDiagnostics.UnknownField(file.At(keySpan), record, key, near));
    }
}
