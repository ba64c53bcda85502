using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>What a rule met and could not look at, for want of a fact. The rule runs once more, and is listened to.</summary>
internal sealed class UnseenThings
{
    private readonly Dictionary<object, int[]> _slots = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Entity> _things = [];
    private int _heard;

    private UnseenThings(BoundRule rule)
    {
        var slots = new List<int>();
        foreach (BoundClause clause in rule.Clauses)
        {
            slots.AddRange(clause is BoundForEach each ? LoopNames.Of(each.Source).Cast<BoundLocal>().Select(name => name.Symbol.Slot) : []);
            _slots[clause] = [.. slots];
        }

        _slots[rule] = [.. slots];
    }

    /// <summary>The things, of all matches together; null where some of the matches cannot be told.</summary>
    /// <param name="context">Over what it ran.</param>
    /// <param name="rule">One of the first round.</param>
    /// <param name="matches">How many there were.</param>
    public static IReadOnlyCollection<Entity>? Of(EvaluationContext context, BoundRule rule, int matches)
    {
        var unseen = new UnseenThings(rule);
        new RuleRunner(context, threads: 1, withTimes: false, unseen.Hear).Run([rule]);
        return unseen._heard == matches ? unseen._things : null;
    }

    private void Hear(object part, Frame frame, Answer answer)
    {
        bool couldNotLook = part is BoundNeeds ? answer != Answer.Yes : part is BoundScope or BoundRule && answer == Answer.Unknown;
        if (couldNotLook && _slots.TryGetValue(part, out int[]? slots))
        {
            _heard++;
            _things.UnionWith(Subjects.Of([.. slots.Select(slot => frame.Slots[slot])], null).Entities);
        }
    }
}
