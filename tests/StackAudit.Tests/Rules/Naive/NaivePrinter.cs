using System.Globalization;
using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>Messages as they are printed.</summary>
internal sealed class NaivePrinter(NaiveInterpreter values)
{
    public string Print(BoundMessage message, NaiveScope scope) => string.Concat(message.Parts.Select(part => part.Text ?? Hole(part.Hole!, part.Filter, scope)));

    private string Hole(BoundExpression hole, MessageFilter filter, NaiveScope scope)
    {
        if (values.Value(hole, scope) is not { } value)
        {
            return Unknown(hole, scope);
        }

        (int missing, int all) = LeftOut(hole, scope);
        return Filtered(value, filter, hole.Type) + (missing > 0 ? $" ({missing} of {all} not known)" : "");
    }

    private string Unknown(BoundExpression hole, NaiveScope scope) =>
        hole is BoundField { Fields: [{ IsComputed: false } field] } asked && values.Value(asked.Target, scope) is Record record && record.UnknownWordOf(field) is { } word
            ? $"(written `{word}`)"
            : "(not set)";

    private string Filtered(object value, MessageFilter filter, FieldType type) => filter switch
    {
        MessageFilter.List => Told(value is NaiveGroup group ? group.Members : (object[])value, new ListType(type.Element()!)),
        MessageFilter.Count => Number((value is NaiveGroup counted ? counted.Members : (object[])value).Length),
        MessageFilter.Ago or MessageFilter.InDays => Away(((DateOnly)value).DayNumber - values.Model.Today.DayNumber),
        MessageFilter.Money when value is decimal amount => NaiveMoney.Of(amount, values.Model.Settings.Rates.Currency).ToString(),
        MessageFilter.Percent => Number((decimal)value * 100) + "%",
        MessageFilter.Upper => Print(value, type).ToUpperInvariant(),
        _ => Told(value, type),
    };

    private static string Told(object value, FieldType type) => value switch
    {
        string region when type.ToString() == "region" => region == "world" ? region : region.ToUpperInvariant(),
        object[] items when type.Element() is { } element && element.ToString() == "region" => List([.. items.Select(item => Told(item, element))], null),
        _ => Print(value, type),
    };

    public static string Print(object? value, FieldType? type) => value switch
    {
        null => "(not set)",
        bool answer => answer ? "yes" : "no",
        decimal share when type is ScalarType { Scalar: Scalar.Percent } => Number(share * 100) + "%",
        decimal number => Number(number),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Entity { Kind.Name: "flow" } flow => string.Join(" → ", Hop((flow, End(flow, "from"), End(flow, "to"))).Prepend(End(flow, "from").Name)),
        Entity entity => entity.Name,
        Record record => RecordOf(record),
        NaiveGroup group => Print(group.Key, (type as GroupType)?.Key),
        NaiveWay way => string.Join(" → ", way.Steps.SelectMany(Hop).Prepend(way.Start.Name)),
        object[] items => List(items, type?.Element()),
        _ => value.ToString()!,
    };

    private static Entity End(Entity flow, string end) => (Entity)flow[flow.Type[end]]!;

    private static IEnumerable<string> Hop((Entity Flow, Entity From, Entity To) step) =>
        step.Flow[step.Flow.Type["through"]] is Entity connector && connector != step.To ? [$"({connector.Name})", step.To.Name] : [step.To.Name];

    private static string RecordOf(Record record)
    {
        Field? name = record.Type.Find("name") ?? record.Type.Find("text");
        Field[] needed = [.. record.Type.Stored.Where(field => field.IsRequired)];
        IEnumerable<Field> shown = name is not null ? [name] : needed.Length > 0 ? needed : record.Type.Stored.Take(1);
        return string.Join(' ', shown.Select(field => Print(record[field], field.Type)));
    }

    private static string List(object[] items, FieldType? element)
    {
        string[] words = [.. items.Select(item => Print(item, element))];
        return words.Length switch
        {
            0 => "nothing",
            1 => words[0],
            > 12 => string.Join(", ", words.Take(9)) + $" and {words.Length - 9} more",
            _ => string.Join(", ", words.SkipLast(1)) + " and " + words[^1],
        };
    }

    private static string Number(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Away(int days)
    {
        string count = Math.Abs(days) == 1 ? "1 day" : $"{Math.Abs(days)} days";
        return days == 0 ? "today" : days > 0 ? $"in {count}" : $"{count} ago";
    }

    // A list leaves out what is missing; printed, it or its sum says how many of how many are not known.
    private (int Missing, int All) LeftOut(BoundExpression bound, NaiveScope scope)
    {
        switch (bound)
        {
            case BoundLocal { Symbol.Value: { } let }:
                return LeftOut(let, scope);
            case BoundMap { Body.Type: var body } map when !body.IsList():
                (int lost, _) = LeftOut(map.List, scope);
                object[] items = values.Items(map.List, scope);
                return (lost + items.Count(item => values.Value(map.Body, scope.With(map.Element, item)) == null), lost + items.Length);
            case BoundList list:
                BoundElement[] there = [.. list.Elements.Where(element => element.When == null || values.Holds(element.When, scope))];
                return (there.Count(element => values.Value(element.Value, scope) == null), there.Length);
            case BoundArithmetic { Operator: ArithmeticOperator.JoinLists } join:
                ((int a, int allOfA), (int b, int allOfB)) = (LeftOut(join.Left, scope), LeftOut(join.Right, scope));
                return (a + b, allOfA + allOfB);
            case BoundConversion conversion:
                return LeftOut(conversion.Operand, scope);
            case BoundCall { Function.Name: "distinct" } call:
                return LeftOut(call.Arguments[0], scope);
            case BoundOver { Value: null, Where: null } over:
                return LeftOut(over.List, scope);
            case BoundOver { Quantifier: Quantifier.List, Value: { } value } over when !value.Type.IsList():
                object?[] shown = [.. values.Selected(over, scope).Select(item => values.Value(value, scope.With(over.Element!, item)))];
                return (shown.Count(one => one == null), shown.Length);
            default:
                return (0, values.Items(bound, scope).Length);
        }
    }
}
