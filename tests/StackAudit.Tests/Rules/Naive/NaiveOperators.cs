using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>What the operators do with two values that are there. Null: a calculation has no result, a comparison no answer.</summary>
internal static class NaiveOperators
{
    public static object? Calculate(ArithmeticOperator operation, object a, object b, StackModel model) => (operation, a, b) switch
    {
        (ArithmeticOperator.AddNumbers, decimal x, decimal y) => x + y,
        (ArithmeticOperator.SubtractNumbers, decimal x, decimal y) => x - y,
        (ArithmeticOperator.MultiplyNumbers, decimal x, decimal y) => x * y,
        (ArithmeticOperator.DivideNumbers, decimal x, decimal y) => y == 0 ? null : x / y,
        (ArithmeticOperator.AddMoney, NaiveMoney x, NaiveMoney y) => NaiveMoney.Add(x, y, model.Settings.Rates),
        (ArithmeticOperator.SubtractMoney, NaiveMoney x, NaiveMoney y) => NaiveMoney.Add(x, y.Each(amount => -amount), model.Settings.Rates),
        (ArithmeticOperator.MultiplyMoney, NaiveMoney x, decimal y) => x.Each(amount => amount * y),
        (ArithmeticOperator.DivideMoney, NaiveMoney x, decimal y) => y == 0 ? null : x.Each(amount => amount / y),
        (ArithmeticOperator.RatioOfMoney, NaiveMoney x, NaiveMoney y) => NaiveMoney.Ratio(x, y, model.Settings.Rates),
        (ArithmeticOperator.AddDuration, DateOnly x, Duration y) => NaiveTime.Move(x, y, 1, model),
        (ArithmeticOperator.SubtractDuration, DateOnly x, Duration y) => NaiveTime.Move(x, y, -1, model),
        (ArithmeticOperator.DaysBetween, DateOnly x, DateOnly y) => new Duration(0, 0, x.DayNumber - y.DayNumber, 0, 0),
        (ArithmeticOperator.AddDurations, Duration x, Duration y) => NaiveTime.Add(x, y, 1),
        (ArithmeticOperator.SubtractDurations, Duration x, Duration y) => NaiveTime.Add(x, y, -1),
        (ArithmeticOperator.MultiplyDuration, Duration x, decimal y) => NaiveTime.Each(x, part => part * y),
        (ArithmeticOperator.DivideDuration, Duration x, decimal y) => y == 0 ? null : NaiveTime.Each(x, part => part / y),
        (ArithmeticOperator.RatioOfDurations, Duration x, Duration y) => NaiveTime.Ratio(x, y),
        _ => throw new InvalidOperationException($"{operation} of {a} and {b}"),
    };

    public static bool? Compare(ComparisonOperator comparison, object a, object b, FieldType left, StackModel model) => comparison switch
    {
        ComparisonOperator.Same => a is NaiveMoney x && b is NaiveMoney y ? NaiveMoney.Compare(x, y, model.Settings.Rates) is { } order ? order == 0 : null : Same(a, b),
        ComparisonOperator.Less => Order(a, b, model) is { } order ? order < 0 : null,
        ComparisonOperator.LessOrSame => Order(a, b, model) is { } order ? order <= 0 : null,
        ComparisonOperator.Greater => Order(a, b, model) is { } order ? order > 0 : null,
        ComparisonOperator.GreaterOrSame => Order(a, b, model) is { } order ? order >= 0 : null,
        ComparisonOperator.OlderThan => NaiveTime.Move(model.Today, (Duration)b, -1, model) is { } limit ? (DateOnly)a < limit : null,
        ComparisonOperator.DueWithin => NaiveTime.Move(model.Today, (Duration)b, 1, model) is { } limit ? (DateOnly)a <= limit : null,
        ComparisonOperator.In => Array.Exists((object[])b, item => Same(item, a)),
        ComparisonOperator.Contains => Array.Exists((object[])a, item => Same(item, b)),
        ComparisonOperator.Overlaps => Array.Exists((object[])a, item => Array.Exists((object[])b, other => Same(item, other))),
        ComparisonOperator.Within => (a is object[] all ? all : [a]).All(item => Array.Exists((object[])b, container => Lies(item, container, left.Element() ?? left))),
        ComparisonOperator.ContainsText => ((string)a).Contains((string)b, StringComparison.Ordinal),
        ComparisonOperator.StartsWith => ((string)a).StartsWith((string)b, StringComparison.Ordinal),
        ComparisonOperator.EndsWith => ((string)a).EndsWith((string)b, StringComparison.Ordinal),
        ComparisonOperator.Matches => Matches((string)b, (string)a),
        _ => throw new InvalidOperationException($"{comparison} of {a} and {b}"),
    };

    public static int? Order(object a, object b, StackModel model) => (a, b) switch
    {
        (decimal x, decimal y) => x.CompareTo(y),
        (DateOnly x, DateOnly y) => x.CompareTo(y),
        (Duration x, Duration y) => NaiveTime.Compare(x, y),
        (NaiveMoney x, NaiveMoney y) => NaiveMoney.Compare(x, y, model.Settings.Rates),
        (EnumMember x, EnumMember y) => x.Ordinal.CompareTo(y.Ordinal),
        (string x, string y) => string.CompareOrdinal(x, y),
        _ => throw new InvalidOperationException($"{a} and {b} have no order."),
    };

    public static bool Same(object a, object b) => (a, b) switch
    {
        (Duration x, Duration y) => NaiveTime.Compare(x, y) == 0,
        (NaiveMoney x, NaiveMoney y) => x.Parts.SequenceEqual(y.Parts),
        (Record or EnumMember, _) => ReferenceEquals(a, b),
        _ => a.Equals(b),
    };

    private static bool Lies(object item, object container, FieldType type) => type switch
    {
        ScalarType { Scalar: Scalar.Region } => Regions.IsWithin((string)item, (string)container),
        _ when item is string word && container is string level => word == level || word.StartsWith(level + ".", StringComparison.Ordinal),
        _ => Same(item, container),
    };

    private static bool Matches(string glob, string text) =>
        glob.Length == 0 ? text.Length == 0
        : glob[0] == '*' ? Matches(glob[1..], text) || (text.Length > 0 && Matches(glob, text[1..]))
        : text.Length > 0 && (glob[0] == '?' || glob[0] == text[0]) && Matches(glob[1..], text[1..]);
}
