using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>The entities that a finding is about: those of its identity; for a group by a word, those at which it is reported, else its members.</summary>
internal sealed record Subjects(IReadOnlyList<Entity> Entities, Location? Fallback)
{
    public static Subjects Of(object?[] identity, object? reported)
    {
        if (identity is [Entity only])
        {
            return new Subjects([only], only.Location);
        }

        Entity[] entities = [.. identity.SelectMany(Find).Distinct()];
        if (entities.Length == 0)
        {
            entities = [.. Find(reported is Group group ? group.Members : reported).Distinct()];
        }

        if (entities.Length == 0)
        {
            entities = [.. identity.OfType<Group>().SelectMany(about => about.Members).Distinct()];
        }

        Record? first = identity.OfType<Record>().FirstOrDefault() ?? entities.FirstOrDefault();
        return new Subjects(entities, first?.Location);
    }

    private static IEnumerable<Entity> Find(object? value) => value switch
    {
        Entity entity => [entity],
        Group { Key: Entity entity } => [entity],
        GraphCycle cycle => cycle.Component,
        Record record => OwnerOf(record),
        object[] items => items.SelectMany(Find),
        _ => [],
    };

    private static IEnumerable<Entity> OwnerOf(Record record)
    {
        Record? at = record;
        while (at is not (null or Entity))
        {
            at = at.Owner;
        }

        return at is Entity entity ? [entity] : [];
    }
}
