using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Reads stored and computed fields of a stack's records by their names, as rules do.</summary>
public sealed class FieldValues(ComputedFields computed)
{
    /// <summary>The value of a field, dotted where it lies in a record: <c>owners.business</c>; null when it is missing.</summary>
    /// <exception cref="KeyNotFoundException">The kind has no such field.</exception>
    public object? Of(Record record, string field)
    {
        object? value = record;
        foreach (string name in field.Split('.'))
        {
            value = value is Record inner ? Of(inner, inner.Type[name]) : null;
        }

        return value;
    }

    /// <summary>The same as a text; null when it is missing.</summary>
    public string? Text(Record record, string field) => Of(record, field) switch
    {
        null => null,
        EnumMember member => member.Name,
        var value => value as string,
    };

    public decimal? Number(Record record, string field) => Of(record, field) as decimal?;

    public DateOnly? Date(Record record, string field) => Of(record, field) as DateOnly?;

    public Money? Money(Record record, string field) => Of(record, field) as Money;

    /// <summary>Whether a yes/no field says yes; no where it is missing.</summary>
    public bool Is(Record record, string field) => Of(record, field) is true;

    public Entity? Entity(Record record, string field) => Of(record, field) as Entity;

    /// <summary>What the first of several fields names; null where none names anything.</summary>
    public Entity? FirstEntity(Record record, params ReadOnlySpan<string> fields)
    {
        foreach (string field in fields)
        {
            if (Entity(record, field) is { } entity)
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>The elements of a list; none when it is missing.</summary>
    public IReadOnlyList<T> List<T>(Record record, string field) => Of(record, field) switch
    {
        T[] typed => typed,
        object[] elements => [.. elements.Cast<T>()],
        _ => [],
    };

    private object? Of(Record record, Field field) => field.IsComputed ? computed.Value(record, field).Value : record[field];
}
