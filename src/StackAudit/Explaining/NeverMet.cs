using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Explaining;

/// <summary>Says why no loop of a rule comes to an entity.</summary>
internal sealed class NeverMet(EvaluationContext context, BoundRule rule)
{
    private readonly BoundSource[] _loops = [.. rule.Clauses.OfType<BoundForEach>().Select(each => each.Source)];

    public string Why(Entity entity)
    {
        if (!_loops.Any(loop => LooksAt(loop, entity.Kind)))
        {
            return $"It looks at {new SourceWords(new ExpressionWords(context.Model.Schema, context.Overrides)).Of(_loops[0])}, never at {entity.Kind.Plural}.";
        }

        return _loops.OfType<BoundGroupSource>().FirstOrDefault(group => LooksAt(group, entity.Kind) && KeyOf(group, entity) == null) is { } keyless
            ? $"`{Notation.Of(keyless.Key)}` of {entity.Name} is missing, so that it is in no group."
            : Missed(entity);
    }

    /// <summary>Whether any loop ranges over such entities.</summary>
    public static bool CouldMeet(BoundRule rule, EntityKind kind) => rule.Clauses.OfType<BoundForEach>().Any(each => LooksAt(each.Source, kind));

    private string Missed(Entity entity) => _loops[^1] switch
    {
        BoundKindSource { Kind.Name: "finding" } => $"No finding that it looks at is about {entity.Name}.",
        BoundKindSource { Kind.Name: "exception" } => $"No exception hides a finding about {entity.Name}.",
        BoundPathSource => $"No path that it follows leads to {entity.Name}.",
        BoundCycleSource => $"{entity.Name} is on no circle of the flows that it looks at.",
        BoundElementSource element => $"{entity.Name} is not in `{Notation.Of(element.List)}` of anything that it looks at.",
        _ => $"None of its loops came to {entity.Name}.",
    };

    private object? KeyOf(BoundGroupSource group, Entity entity)
    {
        var frame = new Frame(context, rule.SlotCount);
        frame.Slots[group.Member.Slot] = entity;
        return new ExpressionCompiler(context).Compile(group.Key)(frame);
    }

    private static bool LooksAt(BoundSource loop, EntityKind kind) => loop switch
    {
        BoundGroupSource group => group.Kind.Name == kind.Name,
        BoundCycleSource => kind.Name == "tool",
        BoundKindSource { Kind.Name: "finding" or "exception" } => true,
        _ => LoopNames.Of(loop).Any(name => name.Type is ReferenceType reference && reference.Kinds.Contains(kind.Name)),
    };
}
