using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>How the values of one computed field come about.</summary>
/// <param name="Field">The field as the schema declares it.</param>
/// <param name="Prepare">
/// Makes the function from record to value, once per graph and only when the field is read: whatever the records share is worked out here.
/// </param>
internal sealed record ComputedField(Field Field, Func<ComputedFields, Func<Record, ComputedValue>> Prepare)
{
    private static readonly ComputedValue Yes = new((object)true);
    private static readonly ComputedValue No = new((object)false);

    /// <summary>Whether a value may be another on another day; those of others that rest on it may, too.</summary>
    public bool DependsOnDay { get; init; }

    /// <summary>A field whose values may do without facts.</summary>
    public static ComputedField WithFacts(Field field, Func<ComputedFields, Entity, ComputedValue> compute) =>
        new(field, fields => record => compute(fields, (Entity)record));

    public static ComputedField Single(Field field, Func<ComputedFields, Entity, object?> compute) =>
        WithFacts(field, (fields, entity) => new ComputedValue(compute(fields, entity)));

    public static ComputedField YesNo(Field field, Func<ComputedFields, Entity, bool> compute) =>
        WithFacts(field, (fields, entity) => compute(fields, entity) ? Yes : No);

    public static ComputedField List<T>(Field field, Func<ComputedFields, Entity, IEnumerable<T>> compute)
        where T : Record =>
        Single(field, (fields, entity) => compute(fields, entity) is var list && list is T[] array ? array : list.ToArray());

    /// <summary>A list of the entities of one kind that refer to the record, in the order of their ids.</summary>
    public static ComputedField Inverse(EntityKind kind, string field, EntityKind source, Func<ComputedFields, Entity, IEnumerable<object?>> referredTo) =>
        Inverse(kind, field, fields => fields.Model.All(source.Name), referredTo);

    /// <summary>A list of the records that refer to the record, in the order of the sources.</summary>
    public static ComputedField Inverse<T>(
        EntityKind kind, string field, Func<ComputedFields, IEnumerable<T>> sources, Func<ComputedFields, T, IEnumerable<object?>> referredTo)
        where T : Record =>
        new(kind.Fields[field], fields =>
        {
            var referring = new InverseIndex<T>(fields.Model, kind, sources(fields), source => referredTo(fields, source));
            return record => new ComputedValue(referring[(Entity)record]);
        });
}
