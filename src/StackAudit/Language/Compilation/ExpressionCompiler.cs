using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>
/// Turns bound expressions into closures, once per run. Values travel as the objects in which the loader holds them, so reading a field allocates nothing;
/// conditions have closures of their own, since nearly all that rules do is answer yes or no.
/// </summary>
internal sealed partial class ExpressionCompiler(EvaluationContext context, Watch? watch = null)
{
    private readonly Dictionary<LocalSymbol, Func<Frame, object?>> _lets = [];
    private readonly Dictionary<DefinitionSymbol, ValueCache> _definitions = [];

    public EvaluationContext Context { get; } = context;

    /// <summary>Who is told the answers, if anybody is.</summary>
    public Watch? Watch { get; } = watch;

    /// <summary>A closure that gives the value, or null where it is missing.</summary>
    public Func<Frame, object?> Compile(BoundExpression bound) => Hoist(bound) ?? CompileInPlace(bound);

    private Func<Frame, object?> CompileInPlace(BoundExpression bound)
    {
        switch (bound)
        {
            case BoundConstant constant:
                object? value = constant.Value;
                return _ => value;
            case BoundParameter parameter:
                object parameterValue = Context.Overrides.ValueOf(parameter.Symbol);
                return _ => parameterValue;
            case BoundToday:
                object today = Context.Today;
                return _ => today;
            case BoundLocal local:
                return CompileLocal(local.Symbol);
            case BoundField field:
                return CompileField(field);
            case BoundIdentity identity:
                Func<Frame, object?> identified = Compile(identity.Target);
                return frame => (identified(frame) as Entity)?.Id;
            case BoundKindOf kind:
                Func<Frame, object?> classified = Compile(kind.Target);
                return frame => classified(frame) is Entity entity ? EntityKinds.Type.Find(entity.Kind.Name) : null;
            case BoundDefinition definition:
                return CompileDefinition(definition);
            case BoundWayMember member:
                return CompileWayMember(member);
            case BoundGroupKey key:
                Func<Frame, object?> group = Compile(key.Target);
                return frame => ((Group)group(frame)!).Key;
            case BoundMap map:
                return CompileMap(map);
            case BoundArithmetic arithmetic:
                return CompileArithmetic(arithmetic);
            case BoundOtherwise otherwise:
                Func<Frame, object?> first = Compile(otherwise.Value);
                Func<Frame, object?> standIn = Compile(otherwise.Default);
                return frame => first(frame) ?? standIn(frame);
            case BoundConversion conversion:
                return CompileConversion(conversion);
            case BoundCall call:
                return CompileCall(call);
            case BoundLookup lookup:
                return CompileLookup(lookup);
            case BoundAll all:
                Entity[] everything = Context.All(all.Kind);
                return _ => everything;
            case BoundList list:
                return CompileList(list);
            case BoundOver over when over.Type != ScalarType.YesNo:
                return CompileSummary(over);
            case BoundError or BoundRecord:
                throw new InvalidOperationException($"{bound.GetType().Name} has no value.");
            default:
                Func<Frame, bool> condition = CompileConditionInPlace(bound);
                return frame => Values.Of(condition(frame));
        }
    }

    private Func<Frame, object?> CompileLocal(LocalSymbol local)
    {
        int slot = local.Slot;
        if (local.Value == null)
        {
            return frame => frame.Slots[slot];
        }

        if (!_lets.TryGetValue(local, out Func<Frame, object?>? read))
        {
            Func<Frame, object?> value = CompileWithin(_match, () => Compile(local.Value));
            read = frame => frame.Let(slot, value);
            _lets.Add(local, read);
        }

        return read;
    }

    private Func<Frame, object?> CompileDefinition(BoundDefinition bound)
    {
        ValueCache cache = CacheOf(bound.Symbol);
        if (bound.Target == null)
        {
            return frame => cache.Value(frame, null);
        }

        Func<Frame, object?> target = Compile(bound.Target);
        return frame => target(frame) is Entity entity ? cache.Value(frame, entity) : null;
    }

    private ValueCache CacheOf(DefinitionSymbol definition)
    {
        if (!_definitions.TryGetValue(definition, out ValueCache? cache))
        {
            Func<Frame, object?> value = CompileApart(definition);
            cache = new ValueCache(value, definition.Kind, definition.Receiver?.Slot ?? 0, definition.SlotCount, Context, _numbers++);
            _definitions.Add(definition, cache);
        }

        return cache;
    }
}
