using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>At what a rule could not look. An exception for one of them may well be needed, even if it hides nothing.</summary>
internal sealed class UnseenEntities
{
    private readonly HashSet<Entity> _entities = [];

    public IReadOnlyCollection<Entity> Entities => _entities;

    /// <summary>Whether it may be anything, because a loop could not tell what it ranges over.</summary>
    public bool IsUnbounded { get; private set; }

    public void Add(Frame frame, int[]? loops)
    {
        if (loops == null)
        {
            IsUnbounded = true;
            return;
        }

        foreach (int slot in loops)
        {
            _entities.UnionWith(EntitiesOf(frame.Slots[slot]));
        }
    }

    private static IEnumerable<Entity> EntitiesOf(object? value) => value switch
    {
        Entity entity => [entity],
        Record record => EntitiesOf(record.Owner),
        Group group => group.Members.Append(group.Key).SelectMany(EntitiesOf),
        GraphPath path => path.Tools.Concat(path.Steps.Select(step => step.Flow)),
        GraphCycle cycle => cycle.Component,
        _ => [],
    };
}
