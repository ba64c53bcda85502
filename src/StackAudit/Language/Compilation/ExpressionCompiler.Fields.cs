using System.Runtime.CompilerServices;
using StackAudit.Graph.Computed;
using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>To read a field is most of what rules do, so nothing is asked at each that can be known beforehand.</summary>
internal sealed partial class ExpressionCompiler
{
    private Func<Frame, object?> CompileField(BoundField bound)
    {
        if (bound.Fields is [{ IsComputed: false } stored])
        {
            return CompileStored(bound.Target, stored);
        }

        Func<Frame, object?> target = Compile(bound.Target);
        if (bound.Fields is [var computed])
        {
            Func<Frame, Record, object?> read = ReaderOf(computed);
            return frame => RecordIn(target(frame)) is { } record ? read(frame, record) : null;
        }

        // Of several kinds: each has a field of this name at a place of its own.
        var readers = Context.Model.Schema.Kinds
            .Where(kind => kind.Fields.Find(bound.Name) != null)
            .ToDictionary(kind => kind, kind => ReaderOf(kind.Fields[bound.Name]));
        return frame => target(frame) is Entity entity ? readers[entity.Kind](frame, entity) : null;
    }

    private Func<Frame, object?> CompileStored(BoundExpression bound, Field field)
    {
        if (bound is BoundLocal { Symbol: { Value: null, Slot: var slot } })
        {
            return frame => RecordIn(frame.Slots[slot])?[field];
        }

        Func<Frame, object?> target = Compile(bound);
        return frame => RecordIn(target(frame))?[field];
    }

    private Func<Frame, Record, object?> ReaderOf(Field field)
    {
        if (!field.IsComputed)
        {
            return (_, record) => record[field];
        }

        return Context.Computed.ColumnOf(field) is { } column
            ? (frame, record) => frame.Computed(record, column)
            : (frame, record) => frame.Context.FirstRound.ValueOf(record, field);
    }

    // Nearly always it is an entity, which is told at a glance.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Record? RecordIn(object? value) => value is Entity entity ? entity : value as Record;
}
