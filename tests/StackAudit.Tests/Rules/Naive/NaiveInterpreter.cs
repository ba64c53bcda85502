using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>
/// Reads the bound tree aloud: every value is worked out where it is asked for, each time anew, by recursion alone.
/// It shares nothing with the engine but the tree and the model.
/// </summary>
internal sealed partial class NaiveInterpreter(StackModel model)
{
    private readonly NaiveWords _words = new(model);

    public StackModel Model { get; } = model;

    /// <summary>Whether something was asked since this was last reset that has no answer.</summary>
    public bool CouldNotLook { get; set; }

    /// <summary>The value; null when it is missing.</summary>
    public object? Value(BoundExpression bound, NaiveScope scope)
    {
        switch (bound)
        {
            case BoundConstant constant:
                return Plain(constant.Value);
            case BoundParameter parameter:
                return Plain(parameter.Symbol.Value);
            case BoundToday:
                return Model.Today;
            case BoundLocal { Symbol.Value: { } let }:
                return Value(let, scope);
            case BoundLocal local:
                return scope.Find(local.Symbol);
            case BoundField field:
                return Value(field.Target, scope) is Record record ? Read(record, record.Type[field.Name]) : null;
            case BoundIdentity identity:
                return Value(identity.Target, scope) is Entity entity ? entity.Id : null;
            case BoundKindOf kind:
                return Value(kind.Target, scope) is Entity one ? EntityKinds.Type.Find(one.Kind.Name) : null;
            case BoundDefinition definition:
                return Inside(definition, scope) is { } inside ? Value(definition.Symbol.Value!, inside) : null;
            case BoundWayMember member:
                return Value(member.Target, scope) is NaiveWay way ? way.Member(member.Member) : null;
            case BoundGroupKey key:
                return ((NaiveGroup)Value(key.Target, scope)!).Key;
            case BoundArithmetic { Operator: ArithmeticOperator.JoinLists } join:
                return (object[])[.. Items(join.Left, scope), .. Items(join.Right, scope)];
            case BoundArithmetic arithmetic:
                return (Value(arithmetic.Left, scope), Value(arithmetic.Right, scope)) is ({ } a, { } b) ? NaiveOperators.Calculate(arithmetic.Operator, a, b, Model) : null;
            case BoundOtherwise otherwise:
                return Value(otherwise.Value, scope) ?? Value(otherwise.Default, scope);
            case BoundConversion conversion:
                return Convert(conversion, scope);
            case BoundCall call:
                object?[] arguments = [.. call.Arguments.Select(argument => argument.Type.IsList() ? Items(argument, scope) : Value(argument, scope))];
                return arguments.Contains(null) ? null : NaiveFunctions.Call(call.Function.Name, arguments!);
            case BoundLookup lookup:
                object?[] keys = [.. lookup.Keys.Select(part => Value(part, scope))];
                return keys.Contains(null) ? null : Plain(lookup.Table.Rows.GetValueOrDefault(string.Join('\n', keys.Select(Word))) ?? lookup.Table.Else);
            case BoundAll all:
                return Model.All(all.Kind.Name).ToArray<object>();
            case BoundMap or BoundList or BoundOver { Quantifier: not (Quantifier.Any or Quantifier.Every or Quantifier.None) }:
                return ListOrSummary(bound, scope);
            case BoundError or BoundRecord:
                throw new InvalidOperationException($"{bound.GetType().Name} has no value.");
            default:
                return Holds(bound, scope);
        }
    }

    /// <summary>The elements of a list; an absent one has none.</summary>
    public object[] Items(BoundExpression list, NaiveScope scope) => Value(list, scope) switch
    {
        NaiveGroup group => group.Members,
        object[] items => items,
        _ => [],
    };

    private static string Word(object? key) => key switch { Entity entity => entity.Id, bool answer => answer ? "yes" : "no", _ => key!.ToString()! };

    /// <summary>The names by which a definition is worked out; null where there is nobody to ask it of.</summary>
    public NaiveScope? Inside(BoundDefinition definition, NaiveScope scope) =>
        definition.Target == null ? NaiveScope.Empty
        : Value(definition.Target, scope) is Entity receiver ? NaiveScope.Empty.With(definition.Symbol.Receiver!, receiver)
        : null;

    private object? Read(Record record, Field field) => Plain(field.IsComputed ? _words.Value(record, field.Name) : record[field]);

    private object? Convert(BoundConversion conversion, NaiveScope scope)
    {
        FieldType target = conversion.Type.Element() ?? conversion.Type;
        return conversion.Type.IsList()
            ? Items(conversion.Operand, scope).Select(item => Convert(item, target)).OfType<object>().ToArray()
            : Convert(Value(conversion.Operand, scope), target);
    }

    private object? Convert(object? value, FieldType target) => (value, target) switch
    {
        (decimal amount, ScalarType { Scalar: Scalar.Money }) => NaiveMoney.Of(amount, Model.Settings.Rates.Currency),
        (string word, EnumType vocabulary) => vocabulary.Find(word),
        (string word, ScalarType { Scalar: Scalar.Region }) => Regions.Parse(word),
        _ => value,
    };

    // Amounts are added up in a way of their own.
    private static object? Plain(object? value) => value switch
    {
        Money money => NaiveMoney.Of(money),
        object[] items => Array.ConvertAll(items, item => Plain(item)!),
        _ => value,
    };
}
