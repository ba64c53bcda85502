using StackAudit.Configuration;
using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Support;

/// <summary>A small stack made by hand: add entities, then read their computed fields. Values are given as they would be written in YAML.</summary>
internal sealed class SomeStack
{
    private static readonly SourceText Source = new("stack.yaml", "");

    private readonly Record _settings = new(SettingsSchema.Type, Source, default, null);
    private readonly List<Entity> _entities = [];
    private readonly Lazy<ComputedFields> _computed;

    public SomeStack() => _computed = new Lazy<ComputedFields>(() => new ComputedFields(new StackGraph(Model())));

    public string Today { get; init; } = "2026-06-30";

    public ComputedFields Computed => _computed.Value;

    public SomeStack Setting(string key, object value)
    {
        WrittenValues.Set(_settings, key, value);
        return this;
    }

    /// <summary>Adds an entity; a field of a record in it is written with a dot.</summary>
    public Entity Add(string kind, string id, params (string Field, object? Value)[] fields)
    {
        var entity = new Entity(StackSchema.BuiltIn[kind], id, Source, default);
        foreach ((string field, object? value) in fields)
        {
            WrittenValues.Set(entity, field, value);
        }

        _entities.Add(entity);
        return entity;
    }

    /// <summary>An active tool, unless the fields say otherwise.</summary>
    public Entity Tool(string id, params (string Field, object? Value)[] fields) => Add("tool", id, [("status", "active"), .. fields]);

    public Entity Flow(Entity from, Entity to, params (string Field, object? Value)[] fields) =>
        Add("flow", $"{from.Id}->{to.Id}#{_entities.Count}", [("from", from), ("to", to), .. fields]);

    public ComputedValue Read(Record record, string field) => Computed.Value(record, record.Type[field]);

    public object? Value(Record record, string field) => Read(record, field).Value;

    /// <summary>The ids in a computed list of entities, as <c>a b c</c>.</summary>
    public string Ids(Record record, string field) => string.Join(' ', ((Entity[])Value(record, field)!).Select(entity => entity.Id));

    /// <summary>What a computed field did without, as <c>id.field</c>.</summary>
    public string Without(Record record, string field) => string.Join(' ', Read(record, field).Without.Select(fact => $"{fact.Entity.Id}.{fact.Field}"));

    private StackModel Model() => new(
        StackSchema.BuiltIn, new Settings([_settings]), (DateOnly)WrittenValues.Parse(ScalarType.Date, Today, _settings)!, [Source], _entities);
}
