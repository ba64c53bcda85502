using StackAudit.Graph.Computed;
using StackAudit.Language.Binding;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>
/// The entities of a kind by what is compared of them: built once in a run, when first asked, for all rules that ask the same.
/// Who is not named for a key would be turned down by the conditions, and nothing else would be noticed. An entity of which more would be noticed is named for each key.
/// </summary>
/// <param name="entities">All of the kind, in the order of their ids.</param>
/// <param name="keysOf">What is compared of one, as a list; an empty one when the conditions before turn it down, null when what is compared is missing.</param>
/// <param name="context">What to evaluate over.</param>
/// <param name="slot">Where the entity stands.</param>
/// <param name="slots">How many names there are.</param>
/// <param name="number">By which payments are told apart.</param>
internal sealed class KindIndex(Entity[] entities, Func<Frame, object[]?> keysOf, EvaluationContext context, int slot, int slots, int number)
{
    private readonly Lazy<Content> _content = new(() => Build(entities, keysOf, context, slot, slots));

    /// <summary>The entities with any of some keys, in the order of their ids.</summary>
    public Entity[] Among(Frame asking, params object[] keys)
    {
        Content content = In(asking);
        if (content.Open.Length == 0 && keys is [var only])
        {
            return content.Buckets.GetValueOrDefault(only) ?? [];
        }

        List<Entity[]> found = [];
        foreach (object key in keys)
        {
            if (content.Buckets.TryGetValue(key, out Entity[]? bucket))
            {
                found.Add(bucket);
            }
        }

        // Most keys lead to one and the same.
        return found switch
        {
            [] => content.Open,
            [var one] when content.Open.Length == 0 => one,
            _ => InOrder.Of([.. found, content.Open]),
        };
    }

    /// <summary>Whether there is a key by which any entity is found.</summary>
    public bool FindsAny(Frame asking) => In(asking).Buckets.Count > 0;

    /// <summary>What is compared of an entity; null when it must be compared with all.</summary>
    public object[]? KeysOf(Frame asking, Entity entity) => In(asking).Keys[entity.Ordinal];

    private Content In(Frame asking)
    {
        Content content = _content.Value;
        asking.PayOnce(content.Steps, number);
        return content;
    }

    private static Content Build(Entity[] entities, Func<Frame, object[]?> keysOf, EvaluationContext context, int slot, int slots)
    {
        object[]?[] keys = new object[]?[entities.Length];
        var buckets = new Buckets();
        Frame frame = Frame.ForItself(context, slots);
        long steps = 0;
        foreach (Entity entity in entities)
        {
            frame.Renew();
            frame.Slots[slot] = entity;
            try
            {
                frame.Step();
                object[]? found = keysOf(frame);
                keys[entity.Ordinal] = frame.IsQuiet ? found : null;
            }
            catch (OutOfStepsException)
            {
                steps = context.MaxSteps;
            }

            steps += frame.Steps;
            if (steps > context.MaxSteps)
            {
                break;
            }

            foreach (object key in keys[entity.Ordinal] ?? [])
            {
                buckets.Add(key, entity);
            }
        }

        return new Content(keys, buckets.ToArrays(), Array.FindAll(entities, entity => keys[entity.Ordinal] == null), steps);
    }

    private sealed record Content(object[]?[] Keys, Dictionary<object, Entity[]> Buckets, Entity[] Open, long Steps);
}
