using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compact;

/// <summary>Writes the expressions of one item, and the names that it declares.</summary>
internal sealed class ExpressionWriter(CompactOutput output, TypeWriter types, ValueWriter values, StackSchema schema)
{
    /// <summary>Set with a tag where a value may be missing.</summary>
    public const byte MayBeMissing = 0x80;

    private readonly LocalWriter _locals = new(output, types);

    public void Write(BoundExpression bound)
    {
        switch (bound)
        {
            case BoundAll all:
                Begin(ExpressionTag.All, all);
                output.Text(all.Kind.Name);
                types.Write(all.Type);
                break;
            case BoundArithmetic arithmetic:
                Begin(ExpressionTag.Arithmetic, arithmetic);
                output.Number((int)arithmetic.Operator);
                Write(arithmetic.Left);
                Write(arithmetic.Right);
                types.Write(arithmetic.Type);
                break;
            case BoundCall call:
                Begin(ExpressionTag.Call, call);
                output.Text(call.Function.Name);
                output.List(call.Arguments, Write);
                types.Write(call.Type);
                break;
            case BoundComparison comparison:
                Begin(ExpressionTag.Comparison, comparison);
                output.Number((int)comparison.Operator);
                Write(comparison.Left);
                Write(comparison.Right);
                output.Flag(comparison.IsNegated);
                break;
            case BoundConstant constant:
                Begin(ExpressionTag.Constant, constant);
                values.Write(constant.Value);
                types.Write(constant.Type);
                break;
            case BoundConversion conversion:
                Begin(ExpressionTag.Conversion, conversion);
                Write(conversion.Operand);
                types.Write(conversion.Type);
                break;
            case BoundDefinition definition:
                Begin(ExpressionTag.Definition, definition);
                output.Optional(definition.Target, Write);
                output.Number(definition.Symbol.Index);
                types.Write(definition.Type);
                break;
            case BoundEmptiness emptiness:
                Begin(ExpressionTag.Emptiness, emptiness);
                Write(emptiness.List);
                output.Flag(emptiness.IsEmpty);
                break;
            case BoundField field:
                Begin(ExpressionTag.Field, field);
                Write(field.Target);
                output.Text(field.Name);
                output.List(OwnersOf(field), output.Text);
                types.Write(field.Type);
                break;
            case BoundGroupKey key:
                Begin(ExpressionTag.GroupKey, key);
                Write(key.Target);
                types.Write(key.Type);
                break;
            case BoundIdentity identity:
                Begin(ExpressionTag.Identity, identity);
                Write(identity.Target);
                break;
            case BoundKindOf kind:
                Begin(ExpressionTag.KindOf, kind);
                Write(kind.Target);
                break;
            case BoundList list:
                Begin(ExpressionTag.List, list);
                output.List(list.Elements, WriteElement);
                types.Write(list.Type);
                break;
            case BoundLocal local:
                Begin(ExpressionTag.Local, local);
                WriteLocal(local.Symbol);
                break;
            case BoundLogical logical:
                Begin(ExpressionTag.Logical, logical);
                output.Flag(logical.IsAnd);
                output.List(logical.Operands, Write);
                break;
            case BoundLookup lookup:
                Begin(ExpressionTag.Lookup, lookup);
                output.Text(lookup.Table.Name);
                output.List(lookup.Keys, Write);
                break;
            case BoundMap map:
                Begin(ExpressionTag.Map, map);
                Write(map.List);
                WriteLocal(map.Element);
                Write(map.Body);
                types.Write(map.Type);
                break;
            case BoundNot not:
                Begin(ExpressionTag.Not, not);
                Write(not.Operand);
                break;
            case BoundOtherwise otherwise:
                Begin(ExpressionTag.Otherwise, otherwise);
                Write(otherwise.Value);
                Write(otherwise.Default);
                types.Write(otherwise.Type);
                break;
            case BoundOver over:
                Begin(ExpressionTag.Over, over);
                output.Number((int)over.Quantifier);
                Write(over.List);
                output.Optional(over.Element, WriteLocal);
                output.Optional(over.Where, Write);
                output.Optional(over.Value, Write);
                types.Write(over.Type);
                break;
            case BoundParameter parameter:
                Begin(ExpressionTag.Parameter, parameter);
                output.Text(parameter.Symbol.Name);
                break;
            case BoundPresence presence:
                Begin(ExpressionTag.Presence, presence);
                Write(presence.Operand);
                output.Flag(presence.IsPresent);
                break;
            case BoundReaches reaches:
                Begin(ExpressionTag.Reaches, reaches);
                Write(reaches.From);
                Write(reaches.To);
                output.Optional(reaches.Route, WriteRoute);
                break;
            case BoundRecord record:
                Begin(ExpressionTag.Record, record);
                types.Write(record.RecordType);
                output.List(record.Entries, WriteEntry);
                break;
            case BoundToday today:
                Begin(ExpressionTag.Today, today);
                break;
            case BoundWayMember member:
                Begin(ExpressionTag.WayMember, member);
                Write(member.Target);
                output.Number((int)member.Member);
                types.Write(member.Type);
                break;
            default:
                throw new InvalidOperationException($"No compact form for {bound.GetType().Name}.");
        }
    }

    public void WriteLocal(LocalSymbol local) => _locals.Write(local, Write);

    public void WriteRoute(BoundRoute route)
    {
        WriteLocal(route.Edge);
        output.Optional(route.With, Write);
        output.Optional(route.Node, WriteLocal);
        output.Optional(route.Avoiding, Write);
        output.Optional(route.Least, Write);
        output.Optional(route.Carried, Write);
    }

    private void Begin(ExpressionTag tag, BoundExpression bound)
    {
        output.Tag((byte)((byte)tag | (bound.MayBeMissing ? MayBeMissing : 0)));
        output.Span(bound.Span);
    }

    private void WriteElement(BoundElement element)
    {
        Write(element.Value);
        output.Optional(element.When, Write);
    }

    private void WriteEntry((Field Field, BoundExpression Value) entry)
    {
        output.Text(entry.Field.Name);
        Write(entry.Value);
    }

    // The kinds whose fields are meant; none where the target is a record, which knows its fields.
    private string[] OwnersOf(BoundField bound) => bound.Target.Type is RecordType
        ? []
        : [.. bound.Fields.Select(field => schema.Kinds.First(kind => kind.Fields.Find(field.Name) == field).Name)];
}
