using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Compilation;

/// <summary>What the comparison operators do with two values that are there. The answer is null when a rate or a date beyond the calendar would be needed.</summary>
internal static class Comparers
{
    public static Func<Frame, object, object, bool?> Of(ComparisonOperator comparison, FieldType left, EvaluationContext context) => comparison switch
    {
        ComparisonOperator.Same when left.Class() == TypeClass.Money => (_, a, b) => Order(a, b, context) is { } order ? order == 0 : null,
        ComparisonOperator.Same => (_, a, b) => Values.AreSame(a, b),
        ComparisonOperator.Less => (_, a, b) => Order(a, b, context) is { } order ? order < 0 : null,
        ComparisonOperator.LessOrSame => (_, a, b) => Order(a, b, context) is { } order ? order <= 0 : null,
        ComparisonOperator.Greater => (_, a, b) => Order(a, b, context) is { } order ? order > 0 : null,
        ComparisonOperator.GreaterOrSame => (_, a, b) => Order(a, b, context) is { } order ? order >= 0 : null,
        ComparisonOperator.OlderThan => OlderThan(context.Today, context.Calendar),
        ComparisonOperator.DueWithin => DueWithin(context.Today, context.Calendar),
        ComparisonOperator.In => (_, a, list) => Contains(Values.Items(list), a),
        ComparisonOperator.Contains => (_, list, b) => Contains(Values.Items(list), b),
        ComparisonOperator.ContainsText => (_, a, b) => ((string)a).Contains((string)b, StringComparison.Ordinal),
        ComparisonOperator.Overlaps => (_, a, b) => Overlaps(Values.Items(a), Values.Items(b)),
        ComparisonOperator.Within => (_, a, list) => IsWithin(a, Values.Items(list), (left.Element() ?? left).Class()),
        ComparisonOperator.Matches => (_, a, glob) => Wildcards.Match((string)glob, (string)a),
        ComparisonOperator.StartsWith => (_, a, b) => ((string)a).StartsWith((string)b, StringComparison.Ordinal),
        _ => (_, a, b) => ((string)a).EndsWith((string)b, StringComparison.Ordinal),
    };

    /// <summary>The order of two values of one ordered type; null where amounts cannot be compared for want of a rate.</summary>
    public static int? Order(object a, object b, EvaluationContext context) => (a, b) switch
    {
        (Money x, Money y) => context.Rates.Compare(x, y),
        (EnumMember x, EnumMember y) => x.Ordinal.CompareTo(y.Ordinal),
        (string x, string y) => string.CompareOrdinal(x, y),
        _ => Compare((IComparable)a, b),
    };

    private static Func<Frame, object, object, bool?> OlderThan(DateOnly today, BusinessCalendar calendar) =>
        (_, date, age) => calendar.Subtract(today, (Duration)age) is { } limit ? (DateOnly)date < limit : null;

    private static Func<Frame, object, object, bool?> DueWithin(DateOnly today, BusinessCalendar calendar) =>
        (_, date, span) => calendar.Add(today, (Duration)span) is { } limit ? (DateOnly)date <= limit : null;

    // Lengths of time beyond all measure have no order.
    private static int? Compare(IComparable a, object b)
    {
        try
        {
            return a.CompareTo(b);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool Contains(object[] items, object wanted)
    {
        foreach (object item in items)
        {
            if (Values.AreSame(item, wanted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlaps(object[] a, object[] b)
    {
        foreach (object item in a)
        {
            if (Contains(b, item))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(object value, object[] containers, TypeClass kind)
    {
        object[] inner = value is object[] or Group ? Values.Items(value) : [value];
        foreach (object item in inner)
        {
            if (!LiesInAny(item, containers, kind))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LiesInAny(object item, object[] containers, TypeClass kind)
    {
        foreach (object container in containers)
        {
            if (LiesIn(item, container, kind))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LiesIn(object item, object container, TypeClass kind) => kind switch
    {
        TypeClass.Region => Regions.IsWithin((string)item, (string)container),
        TypeClass.Text => LiesUnder((string)item, (string)container),
        _ => item.Equals(container),
    };

    // Dotted words: user.contact holds user.contact.email.
    private static bool LiesUnder(string word, string container) =>
        word == container || (word.Length > container.Length && word[container.Length] == '.' && word.StartsWith(container, StringComparison.Ordinal));
}
