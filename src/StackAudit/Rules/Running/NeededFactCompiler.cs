using StackAudit.Graph.Computed;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Compiles what a rule needs to know into closures that name the missing facts, or give null when all is there.</summary>
internal sealed class NeededFactCompiler(ExpressionCompiler expressions)
{
    public Func<Frame, IReadOnlyList<MissingFact>?> Compile(BoundExpression fact) => StandsFor(fact) switch
    {
        BoundField field => CompileField(field),
        BoundMap map => CompileMap(map),
        BoundDefinition definition => CompileDefinition(definition),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact."),
    };

    // A `let` is but a name.
    private static BoundExpression StandsFor(BoundExpression bound) => bound is BoundLocal { Symbol.Value: { } value } ? StandsFor(value) : bound;

    private Func<Frame, IReadOnlyList<MissingFact>?> CompileField(BoundField bound)
    {
        Func<Frame, object?> value = expressions.Compile(bound);
        Func<Frame, object?> target = expressions.Compile(bound.Target);
        Func<Frame, IReadOnlyList<MissingFact>?>? ancestor = bound.Target is BoundField or BoundDefinition or BoundMap ? Compile(bound.Target) : null;
        bool isInRecord = bound.Target.Type is RecordType;
        string name = bound.Name;
        return frame =>
        {
            if (value(frame) != null)
            {
                return null;
            }

            if (target(frame) is Record record)
            {
                return MissingIn(frame, record, record.Type[name]);
            }

            // A record that is not written yet lacks the field like one that is.
            IReadOnlyList<MissingFact> above = ancestor?.Invoke(frame) ?? [];
            return isInRecord ? [.. above.Select(fact => fact with { Field = $"{fact.Field}.{name}" })] : above;
        };
    }

    // A computed field is missing for want of the facts under it.
    private static IReadOnlyList<MissingFact> MissingIn(Frame frame, Record record, Field field)
    {
        if (field.IsComputed && frame.Context.ValueOf(record, field).Without is { Count: > 0 } without)
        {
            return without;
        }

        return FactOf(record, ChosenFrom(record.Type, field).Name) is { } fact ? [fact] : [];
    }

    // A record that is computed is one of those in a list that is written: the current review of all reviews.
    private static Field ChosenFrom(RecordType type, Field field) =>
        field is { IsComputed: true, Type: RecordType } ? type.Stored.FirstOrDefault(stored => stored.Records == field.Type) ?? field : field;

    private Func<Frame, IReadOnlyList<MissingFact>?> CompileMap(BoundMap map)
    {
        Func<Frame, object?> list = expressions.Compile(map.List);
        Func<Frame, IReadOnlyList<MissingFact>?> body = Compile(map.Body);
        Func<Frame, IReadOnlyList<MissingFact>?>? inner = StandsFor(map.List) is BoundMap or BoundField or BoundDefinition ? Compile(map.List) : null;
        int slot = map.Element.Slot;
        return frame =>
        {
            if (inner?.Invoke(frame) is { } above)
            {
                return above;
            }

            List<MissingFact>? missing = null;
            foreach (object item in Values.Items(list(frame)))
            {
                frame.Step();
                frame.Slots[slot] = item;
                if (body(frame) is { } without)
                {
                    (missing ??= []).AddRange(without);
                }
            }

            return missing;
        };
    }

    // Where a definition only stands for a field, that field is the fact to ask for.
    private Func<Frame, IReadOnlyList<MissingFact>?> CompileDefinition(BoundDefinition fact)
    {
        DefinitionSymbol symbol = fact.Symbol;
        Func<Frame, object?> value = expressions.Compile(fact);
        Func<Frame, object?> target = fact.Target == null ? _ => null : expressions.Compile(fact.Target);
        Func<Frame, IReadOnlyList<MissingFact>?>? behind = symbol.Value is BoundField or BoundMap or BoundDefinition ? Compile(symbol.Value) : null;
        return frame =>
        {
            object? known = value(frame);

            // A value of its own, that belongs to no entity, is a fact about the stack.
            Entity? entity = symbol.Kind != null ? target(frame) as Entity : frame.Context.Model.All(StackKind.Kind.Name) is [var stack, ..] ? stack : null;
            if (entity == null)
            {
                return known == null ? [] : null;
            }

            if (behind == null)
            {
                return known == null ? [new MissingFact(entity, symbol.Name)] : null;
            }

            var inside = new Frame(frame.Context, symbol.SlotCount);
            if (symbol.Receiver is { } receiver)
            {
                inside.Slots[receiver.Slot] = entity;
            }

            return behind(inside);
        };
    }

    // The field as it is written from the entity down: owners.business.
    private static MissingFact? FactOf(Record record, string field)
    {
        string path = field;
        for (Record? at = record; at != null; at = at.Owner)
        {
            if (at is Entity entity)
            {
                return new MissingFact(entity, path);
            }

            path = $"{FieldHolding(at)}.{path}";
        }

        return null;
    }

    private static string FieldHolding(Record record) =>
        record.Owner?.Type.Stored.FirstOrDefault(field => field.Type == record.Type || field.Type is ListType list && list.Element == record.Type)?.Name ?? record.Type.Name;
}
