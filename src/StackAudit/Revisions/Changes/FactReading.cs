using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>Reads all that is written about a thing, field by field, down to the records in it.</summary>
internal sealed class FactReading(FactValues values)
{
    /// <summary>By the paths of the fields, in the order of the schema.</summary>
    public IReadOnlyList<Fact> Of(Record record)
    {
        var facts = new List<Fact>();
        Add(record, "", facts);
        return facts;
    }

    private void Add(Record record, string prefix, List<Fact> facts)
    {
        foreach (Field field in record.Type.Stored)
        {
            Add(record, field, prefix + field.Name, facts);
        }
    }

    private void Add(Record record, Field field, string path, List<Fact> facts)
    {
        Location at = record.LocationOf(field);

        // What names nothing was written all the same.
        FactValue[] unresolved = [.. record.UnresolvedOf(field).Select(id => new FactValue($"unresolved: {id}", $"{id} (not described)"))];
        if (unresolved.Length > 0)
        {
            IEnumerable<FactValue> known = record[field] is { } some ? FactValues.ElementsOf(some).Select(element => values.Of(element, FactValues.ElementType(field.Type))) : [];
            facts.Add(new Fact(path, [.. known, .. unresolved], IsList: field.Type is ListType, at));
            return;
        }

        switch (record[field])
        {
            case null when record.UnknownWordOf(field) is { } word:
                facts.Add(new Fact(path, [new FactValue($"unknown: {word}", $"not known ({word})")], IsList: false, at));
                break;
            case null:
                break;
            case Record inner when field.Type is RecordType:
                Add(inner, $"{path}.", facts);
                break;

            // Goals of statements and exceptions of the settings are things of their own.
            case object[] elements when elements.Length > 0 && elements.All(element => element is Entity) && field.Records is not null:
                break;
            case object[] elements when field.Type is ListType { Key.Count: > 0 }:
                AddKeyed(elements, path, facts);
                break;
            case object[] elements when field.Type is MapType map:
                AddMap(elements, map, path, record.Source, facts);
                break;
            case object[] elements:
                facts.Add(new Fact(path, [.. elements.Select(element => values.Of(element, FactValues.ElementType(field.Type)))], IsList: true, at));
                break;
            case { } value:
                facts.Add(new Fact(path, [values.Of(value, field.Type)], IsList: false, at));
                break;
        }
    }

    private void AddKeyed(object[] elements, string path, List<Fact> facts)
    {
        foreach (Record inner in elements.Cast<Record>())
        {
            string own = $"{path}[{inner.Key}]";
            int before = facts.Count;
            Add(inner, $"{own}.", facts);
            if (facts.Count == before)
            {
                facts.Add(new Fact(own, [new FactValue("", "yes")], IsList: false, inner.Location));
            }
        }
    }

    private void AddMap(object[] elements, MapType map, string path, SourceText source, List<Fact> facts)
    {
        foreach (MapEntry entry in elements.Cast<MapEntry>())
        {
            string own = $"{path}[{entry.Key}]";
            var at = new Location(source, entry.KeySpan);
            switch (entry.Value)
            {
                case Record record:
                    Add(record, $"{own}.", facts);
                    break;
                case object[] inner when map.Value is MapType further:
                    AddMap(inner, further, own, source, facts);
                    break;
                case { } value:
                    facts.Add(new Fact(own, [values.Of(value, map.Value)], IsList: false, at));
                    break;
                case null:
                    facts.Add(new Fact(own, [new FactValue("", "left empty")], IsList: false, at));
                    break;
            }
        }
    }
}
