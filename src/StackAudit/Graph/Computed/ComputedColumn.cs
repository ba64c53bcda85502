using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>The values of one computed field in one graph, each worked out when first read.</summary>
internal sealed class ComputedColumn(ComputedField field, ComputedFields fields)
{
    private static readonly object Missing = default(ComputedValue) with { Without = [] };

    private readonly Lazy<Func<Record, ComputedValue>> _compute = new(() => field.Prepare(fields));

    // By the ordinals of entities. A slot holds null for what was not read yet, the bare value, or a boxed ComputedValue where there is more to say:
    // single references, so that threads which meet see a value whole or not at all. Two may work out the same value; both are right.
    private object?[]? _values;

    public ComputedValue this[Record record]
    {
        get
        {
            if (record is not Entity entity)
            {
                return Compute(record);
            }

            object?[] values = Volatile.Read(ref _values) ?? Allocate(entity.Kind);
            return Volatile.Read(ref values[entity.Ordinal]) is { } known ? Unpack(known) : Remember(values, entity);
        }
    }

    /// <summary>The value, and what it did without; null for nothing.</summary>
    public object? ValueOf(Record record, out IReadOnlyList<MissingFact>? without)
    {
        without = null;
        if (record is Entity entity && Volatile.Read(ref _values) is { } values && Volatile.Read(ref values[entity.Ordinal]) is { } known and not ComputedValue)
        {
            return known;
        }

        (object? value, IReadOnlyList<MissingFact> facts) = this[record];
        without = facts.Count > 0 ? facts : null;
        return value;
    }

    private ComputedValue Remember(object?[] values, Entity entity)
    {
        ComputedValue value = Compute(entity);
        Volatile.Write(ref values[entity.Ordinal], Pack(value));
        return value;
    }

    // What would be beyond the largest number is not known.
    private ComputedValue Compute(Record record)
    {
        try
        {
            return _compute.Value(record);
        }
        catch (OverflowException)
        {
            return new ComputedValue(null);
        }
    }

    private object?[] Allocate(EntityKind kind)
    {
        object?[] values = new object?[fields.Model.All(kind.Name).Count];
        return Interlocked.CompareExchange(ref _values, values, null) ?? values;
    }

    private static object Pack(ComputedValue value)
    {
        if (value.Without.Count > 0)
        {
            return value;
        }

        return value.Value ?? Missing;
    }

    private static ComputedValue Unpack(object known) => known is ComputedValue value ? value : new ComputedValue(known);
}
