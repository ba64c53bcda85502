using StackAudit.Editing;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Compiles the fixes of a rule into closures that say what would have to change; without a value or a place a fix is not offered.</summary>
internal sealed class FixCompiler(ExpressionCompiler expressions)
{
    /// <summary>The fixes of a violation. Where their edits stand is found out only for those who ask.</summary>
    public Func<Frame, Lazy<IReadOnlyList<Fix>>> Compile(IReadOnlyList<BoundFix> fixes)
    {
        (BoundFix Fix, Func<Frame, ModelEdit?>[] Edits)[] compiled = [.. fixes.Select(fix => (fix, fix.Edits.Select(Compile).ToArray()))];
        StackEditor editor = expressions.Context.Editor;
        return frame =>
        {
            // Now, since the next match has other values.
            (BoundFix Fix, ModelEdit?[] Edits)[] wanted = [.. compiled.Select(fix => (fix.Fix, Array.ConvertAll(fix.Edits, edit => edit(frame))))];
            return new Lazy<IReadOnlyList<Fix>>(() => [.. wanted.Select(fix => Place(editor, fix.Fix, fix.Edits)).OfType<Fix>()]);
        };
    }

    private static Fix? Place(StackEditor editor, BoundFix fix, ModelEdit?[] edits) =>
        edits.Length > 0 && !edits.Contains(null) && editor.Edit(edits!) is { Count: > 0 } placed ? new Fix(fix.Title, fix.IsSafe, placed) : null;

    private Func<Frame, ModelEdit?> Compile(BoundEdit edit)
    {
        Func<Frame, (Record Record, IReadOnlyList<Field> Path)?> place = CompilePlace(edit.Place);
        Func<Frame, object?> value = edit.Value is null ? _ => null : CompileValue(edit.Value);
        return frame =>
        {
            if (place(frame) is not var (record, path))
            {
                return null;
            }

            object? wanted = value(frame);
            return (edit.Kind, wanted) switch
            {
                (EditKind.Delete, _) => new DeleteField(record, path),
                (EditKind.Set, not null) => new SetField(record, path, wanted),
                (EditKind.Add, not null) => new AddElements(record, path, Elements(wanted)),
                (EditKind.Remove, not null) => new RemoveElements(record, path, Elements(wanted)),
                _ => null,
            };
        };
    }

    // A field in a record that is not written is reached from the nearest one that is.
    private Func<Frame, (Record, IReadOnlyList<Field>)?> CompilePlace(BoundField place)
    {
        Func<Frame, object?> target = expressions.Compile(place.Target);
        Func<Frame, (Record, IReadOnlyList<Field>)?> above = place.Target is BoundField outer && outer.Fields.All(field => !field.IsComputed) ? CompilePlace(outer) : _ => null;
        string name = place.Name;
        Field first = place.Fields[0];
        return frame => target(frame) switch
        {
            Record record => (record, [record.Type[name]]),
            _ => above(frame) is var (record, path) && path[^1].Type is RecordType ? (record, [.. path, first]) : null,
        };
    }

    private Func<Frame, object?> CompileValue(BoundExpression value)
    {
        if (value is not BoundRecord bound)
        {
            return expressions.Compile(value);
        }

        (Field Field, Func<Frame, object?> Value)[] entries = [.. bound.Entries.Select(entry => (entry.Field, CompileValue(entry.Value)))];
        return frame =>
        {
            var record = new Record(bound.RecordType, frame.Context.Model.Place.Source, default, null);
            foreach ((Field field, Func<Frame, object?> part) in entries)
            {
                if (part(frame) is not { } given)
                {
                    return null;
                }

                record.Set(field, field.Type is ListType && given is not Array ? (object[])[given] : given, default);
            }

            return record;
        };
    }

    private static IReadOnlyList<object> Elements(object value) => value is object[] or Group ? Values.Items(value) : [value];
}
