using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Says in plain English what a bound expression stands for: a value as a noun, a condition as a sentence.</summary>
/// <param name="schema">Its kinds are called by their names.</param>
/// <param name="overrides">The values of parameters in force.</param>
internal sealed partial class ExpressionWords(StackSchema schema, Overrides overrides)
{
    public string Noun(BoundExpression bound) => bound switch
    {
        BoundConstant constant => ConstantWords.Of(constant.Value, constant.Type),
        BoundParameter { Symbol: var parameter } => $"`{parameter.Name}` ({ConstantWords.Of(overrides.ValueOf(parameter), parameter.Type)})",
        BoundToday => "today",
        BoundLocal local => Name(local.Symbol),
        BoundField field => Field(field),
        BoundIdentity identity => Of(identity.Target, "id"),
        BoundKindOf kind => Of(kind.Target, "kind"),
        BoundDefinition { Target: null } definition => $"`{definition.Symbol.Name}`",
        BoundDefinition definition => Of(definition.Target, FieldWords.Noun(definition.Symbol.Name)),
        BoundWayMember member => WayMemberOf(member),
        BoundGroupKey key => $"the key of {Noun(key.Target)}",
        BoundMap map => Mapped(map),
        BoundArithmetic arithmetic => Calculation(arithmetic),
        BoundOtherwise otherwise => $"{Noun(otherwise.Value)} (if missing: {Noun(otherwise.Default)})",
        BoundConversion conversion => Noun(conversion.Operand),
        BoundCall call => Call(call),
        BoundLookup lookup => $"what the table `{lookup.Table.Name}` says of {Joined(lookup.Keys, " and ")}",
        BoundAll all => $"all {all.Kind.Plural}",
        BoundList list => List(list),
        BoundRecord record => Enumeration.Join([.. record.Entries.Select(entry => $"{FieldWords.Noun(entry.Field.Name)} {Noun(entry.Value)}")], " and "),
        BoundOver { Quantifier: not (Quantifier.Any or Quantifier.Every or Quantifier.None) } over => Summary(over),
        BoundError => "what could not be understood",
        _ => $"whether {Condition(bound)}",
    };

    /// <summary>What a definition stands for: a condition as a sentence, anything else as a noun.</summary>
    public string Meaning(BoundExpression bound) => bound.Type == ScalarType.YesNo ? Condition(bound) : Noun(bound);

    /// <summary>A loop name or a <c>let</c>: a kind by its name, anything else as it is called in the rule.</summary>
    public string Name(LocalSymbol local) => schema.Find(local.Name) != null ? $"the {local.Name}" : $"`{local.Name}`";

    /// <summary>One of many: <c>tool</c>, or <c>`r`</c>.</summary>
    public string One(LocalSymbol local) => schema.Find(local.Name) != null ? local.Name : $"`{local.Name}`";

    private string Joined(IEnumerable<BoundExpression> all, string last) => Enumeration.Join([.. all.Select(Noun)], last);

    // What is written down in a record is named by the path that one types: `owners.business`.
    private string Field(BoundField field)
    {
        string path = field.Name;
        BoundExpression target = field.Target;
        while (target is BoundField { Type: RecordType, Fields: [{ IsComputed: false }, ..] } record)
        {
            path = $"{record.Name}.{path}";
            target = record.Target;
        }

        return Of(target, ReferenceEquals(target, field.Target) ? FieldWords.Noun(field.Name) : $"`{path}`");
    }

    private string Of(BoundExpression? owner, string what) => owner switch
    {
        null => what,
        BoundLocal or BoundField or BoundDefinition => $"{Noun(owner)}'s {what}",
        _ => $"the {what} of {Noun(owner)}",
    };

    private string Call(BoundCall call) => call switch
    {
        { Function.Name: "first" or "last", Arguments: [BoundList { Elements.Count: > 0 } list] } => $"the {call.Function.Name} that is known of {Noun(list)}",
        { Function.Name: "first" or "last", Arguments: [var list] } => $"the {call.Function.Name} of {Noun(list)}",
        _ => $"`{call.Function.Name}` of {Joined(call.Arguments, " and ")}",
    };

    private string Calculation(BoundArithmetic bound)
    {
        (string left, string right) = (Operand(bound.Left), Operand(bound.Right));
        return bound.Operator switch
        {
            ArithmeticOperator.DaysBetween => $"the time from {right} to {left}",
            ArithmeticOperator.JoinLists => $"{left} together with {right}",
            ArithmeticOperator.AddNumbers or ArithmeticOperator.AddMoney or ArithmeticOperator.AddDuration or ArithmeticOperator.AddDurations => $"{left} plus {right}",
            ArithmeticOperator.SubtractNumbers or ArithmeticOperator.SubtractMoney or ArithmeticOperator.SubtractDuration or ArithmeticOperator.SubtractDurations => $"{left} minus {right}",
            ArithmeticOperator.MultiplyNumbers or ArithmeticOperator.MultiplyMoney or ArithmeticOperator.MultiplyDuration => $"{left} times {right}",
            _ => $"{left} divided by {right}",
        };
    }

    private string Operand(BoundExpression bound) => bound is BoundArithmetic ? $"({Noun(bound)})" : Noun(bound);
}
