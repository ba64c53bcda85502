using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>What an index can find is not searched for among all of a kind.</summary>
internal sealed partial class ExpressionCompiler
{
    // Where the first conditions are all by which entities are told apart, those that pass them have one key in common.
    private static readonly object[] PassedKey = [true];

    private readonly Dictionary<(EntityKind Kind, Shape Shape), KindIndex> _indexes = [];

    /// <summary>A closure for the entities of a kind that can pass some conditions, in the order of their ids; null where that cannot be known beforehand.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="element">The entity.</param>
    /// <param name="isWhole">Whether all is one question, so that it does not matter at which entity a guess was noticed.</param>
    /// <param name="conditions">What it must pass.</param>
    public Func<Frame, Entity[]>? CompileNarrowed(EntityKind kind, LocalSymbol element, bool isWhole, params IEnumerable<BoundExpression> conditions)
    {
        if (!Context.IsPlanned || Narrowing.Of(element, isWhole, conditions) is not { } narrowing)
        {
            return null;
        }

        KindIndex index = IndexOf(kind, element, narrowing);
        if (narrowing.Key == null)
        {
            return frame => index.Among(frame, PassedKey);
        }

        Func<Frame, object?> key = Compile(narrowing.Key);
        bool isList = narrowing.Key.Type.IsList();
        Entity[] all = Context.All(kind);
        if (narrowing.IsKeyHeard)
        {
            // Where the conditions before turn down all, the key is not asked for.
            return frame => index.FindsAny(frame) ? Find(frame) : all;
        }

        return Find;

        Entity[] Find(Frame frame) => (key(frame), isList) switch
        {
            (var list, true) => index.Among(frame, Values.Items(list)),
            ({ } one, _) => index.Among(frame, [one]),
            _ => all,
        };
    }

    /// <summary>The index that finds entities of a kind by what is compared of them.</summary>
    public KindIndex IndexOf(EntityKind kind, LocalSymbol element, Narrowing narrowing)
    {
        var shape = Shape.Of(narrowing.Part != null, [.. narrowing.Filters, .. narrowing.Part == null ? [] : new[] { narrowing.Part }]);
        if (!_indexes.TryGetValue((kind, shape), out KindIndex? index))
        {
            Func<Frame, object[]?> keys = CompileWithin(new Loop([element], IsWide: true), () => CompileKeys(narrowing));
            index = new KindIndex(Context.All(kind), keys, Context, element.Slot, Math.Max(shape.SlotCount, element.Slot + 1), _numbers++);
            _indexes.Add((kind, shape), index);
        }

        return index;
    }

    // An absent list has no elements, and so no keys.
    private Func<Frame, object[]?> CompileKeys(Narrowing narrowing)
    {
        Func<Frame, bool>[] filters = [.. narrowing.Filters.Select(CompileCondition)];
        Func<Frame, object?> part = narrowing.Part == null ? _ => PassedKey : Compile(narrowing.Part);
        bool isList = narrowing.Part?.Type.IsList() ?? true;
        return frame => !Array.TrueForAll(filters, filter => filter(frame)) ? [] : (part(frame), isList) switch
        {
            (var list, true) => Values.Items(list),
            ({ } one, _) => [one],
            _ => null,
        };
    }

    // What stands in one turn only is asked once, for which an index would be too much.
    private Func<Frame, object?> CompileDomain(BoundOver over)
    {
        if (over is { List: BoundAll all, Element: { } element, Where: { } where } && Shape.Of(over).Names.Count > 0)
        {
            return CompileNarrowed(all.Kind, element, isWhole: true, where) ?? Compile(over.List);
        }

        return Compile(over.List);
    }
}
