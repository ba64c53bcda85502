using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>What does not depend on the loop in which it stands is worked out once outside of it; what depends on nothing, once in a run.</summary>
internal sealed partial class ExpressionCompiler
{
    private readonly Dictionary<Shape, ValueCache> _shared = [];
    private Loop? _match;
    private Loop? _loop;
    private int _numbers;
    private int _places;

    /// <summary>Says in which loop of a rule the expressions that follow stand; null outside of all.</summary>
    public void Enter(Loop? match)
    {
        _match = match;
        _loop = match;
    }

    private Func<Frame, object?>? Hoist(BoundExpression bound)
    {
        bool isFixed = Effort.IsFixed(bound);
        if (!Context.IsPlanned || !(isFixed || (_loop != null && Effort.IsLong(bound))) || _loop?.Changes(bound) == true)
        {
            return null;
        }

        var shape = Shape.Of(bound);
        if (Watch != null && shape.HasConditionalElements)
        {
            return null;
        }

        // What was met on a path that was found is read from the frame afterwards.
        return Keep(shape, () => CompileInPlace(bound), isShared: !shape.HasPaths);
    }

    private Func<Frame, object?> Keep(Shape shape, Func<Func<Frame, object?>> compile, bool isShared)
    {
        if (shape.Names.Count > 0 || !isShared)
        {
            return new LatestValue(CompileWithin(null, compile), shape.Names, _places++).Value;
        }

        if (!_shared.TryGetValue(shape, out ValueCache? cache))
        {
            cache = new ValueCache(CompileWithin(null, compile), kind: null, receiver: 0, shape.SlotCount, Context, _numbers++);
            _shared.Add(shape, cache);
        }

        return frame => cache.Value(frame, null);
    }

    private T CompileWithin<T>(Loop? loop, Func<T> compile)
    {
        Loop? outer = _loop;
        _loop = loop;
        T compiled = compile();
        _loop = outer;
        return compiled;
    }

    // A definition has frames of its own.
    private Func<Frame, object?> CompileApart(DefinitionSymbol definition)
    {
        (Loop? match, Loop? loop, int places) = (_match, _loop, _places);
        Enter(definition.Receiver is { } receiver ? new Loop([receiver], IsWide: true) : null);
        _places = 0;
        Func<Frame, object?> value = Compile(definition.Value!);
        (_match, _loop, _places) = (match, loop, places);
        return value;
    }
}
