using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Binds the edits of a fix: each changes one stored field.</summary>
internal sealed class FixBinder(ExpressionBinder binder)
{
    public BoundFix Bind(FixClause fix) =>
        new(fix.Kind.Text == "safe", ExpressionBinder.PlainText(fix.Title), [.. fix.Edits.Select(BindEdit).OfType<BoundEdit>()]);

    private BoundEdit? BindEdit(EditSyntax edit)
    {
        BoundExpression place = binder.BindValue(edit.Place);
        if (place.Type is ErrorType)
        {
            return null;
        }

        if (place is not BoundField field || field.Fields.Any(known => known.IsComputed))
        {
            binder.Error(BindingDiagnostics.Misplaced(binder.At(edit.Place), $"`{binder.Written(edit.Place)}` cannot be edited.", "An edit changes a field that is written in YAML."));
            return null;
        }

        if (edit.Kind is EditKind.Add or EditKind.Remove && !field.Type.IsList())
        {
            binder.Error(BindingDiagnostics.WrongType(binder.At(edit.Place), $"`{binder.Written(edit.Place)}`", field.Type, "a list", "Say `set … to …` for a single value."));
            return null;
        }

        FieldType wanted = edit.Kind == EditKind.Set ? field.Type : field.Type.Element() ?? field.Type;
        BoundExpression? value = edit.Value == null ? null : BindValue(edit.Value, wanted, takesSeveral: edit.Kind != EditKind.Set);
        return value?.Type is ErrorType ? null : new BoundEdit(edit.Kind, field, value);
    }

    private BoundExpression BindValue(ExpressionSyntax syntax, FieldType wanted, bool takesSeveral = false)
    {
        if (syntax is RecordExpression record)
        {
            return wanted is RecordType recordType
                ? BindRecord(record, recordType)
                : binder.Error(BindingDiagnostics.Misplaced(binder.At(record), "A record does not fit here.") with { Label = $"expected {wanted.Describe()}" });
        }

        BoundExpression bound = binder.Bind(syntax);
        if (takesSeveral && bound.Type.IsList() && bound.Type.Element() is { } element && TypeRelations.AreComparable(element, wanted))
        {
            return bound;
        }

        BoundExpression value = binder.Convert(bound, wanted);
        if (value.Type is ErrorType || TypeRelations.AreComparable(value.Type, wanted))
        {
            return value;
        }

        return binder.Error(BindingDiagnostics.WrongType(binder.At(syntax), $"`{binder.Written(syntax)}`", value.Type, wanted.Describe()));
    }

    private BoundExpression BindRecord(RecordExpression record, RecordType type)
    {
        var entries = new List<(Field, BoundExpression)>();
        foreach (RecordEntry entry in record.Entries)
        {
            if (type.Find(entry.Name.Text) is not { IsComputed: false } field)
            {
                return binder.Error(BindingDiagnostics.UnknownMember(binder.At(entry.Name), type, entry.Name.Text, [.. type.Stored.Select(known => known.Name)]));
            }

            BoundExpression value = BindValue(entry.Value, field.Type);
            if (value.Type is ErrorType)
            {
                return value;
            }

            entries.Add((field, value));
        }

        return new BoundRecord(type, entries, record.Span);
    }
}
