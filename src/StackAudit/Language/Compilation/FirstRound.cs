using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>What a first round of rules found, as rules of the second round see it.</summary>
/// <param name="findings">In the order of their ids.</param>
/// <param name="values">The computed fields of findings and exceptions, by the slots of the fields.</param>
internal sealed class FirstRound(Entity[] findings, IReadOnlyDictionary<Entity, object?[]> values)
{
    public static readonly FirstRound None = new([], new Dictionary<Entity, object?[]>());

    public Entity[] Findings { get; } = findings;

    public object? ValueOf(Record record, Field field) => record is Entity entity && values.TryGetValue(entity, out object?[]? known) ? known[field.Slot] : null;
}
