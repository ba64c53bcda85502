using System.Globalization;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Compilation;

/// <summary>Values as messages show them.</summary>
internal static class Printer
{
    public const string NotSet = "(not set)";

    // Nobody reads sixty names in a sentence.
    private const int LongestList = 12;
    private const int ShownOfLonger = 9;

    public static string Print(object? value) => value switch
    {
        null => NotSet,
        string text => text,
        bool answer => answer ? "yes" : "no",
        decimal number => Number(number),
        DateOnly date => Date(date),
        Entity { Kind.Name: "flow" } flow => Way(flow),
        Entity entity => entity.Name,
        Record record => PrintRecord(record),
        Group group => Print(group.Key),
        object[] list => List(list),
        PathWitness witness => Way(witness.Path),
        GraphPath path => Way(path),
        GraphCycle cycle => Way(cycle.Steps, cycle.Tools[0]),
        _ => value.ToString() ?? "",
    };

    public static string List(object[] items) => List(Array.ConvertAll(items, Print));

    /// <summary>A list whose elements are of one type.</summary>
    private static string List(object[] items, FieldType element) => List(Array.ConvertAll(items, item => Print(item, element)));

    private static string List(string[] items) => items.Length switch
    {
        0 => "nothing",
        > LongestList => $"{string.Join(", ", items[..ShownOfLonger])} and {Number(items.Length - ShownOfLonger)} more",
        _ => Enumeration.Join(items, " and "),
    };

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>At most two decimals, rounded half away from zero.</summary>
    public static string Number(decimal number) =>
        Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Percent(decimal share) => Number(share * 100) + "%";

    /// <summary>A date as seen from a day: <c>in 12 days</c>, <c>3 days ago</c>, <c>today</c>.</summary>
    public static string FromToday(DateOnly date, DateOnly today)
    {
        int days = date.DayNumber - today.DayNumber;
        string count = $"{Math.Abs(days)} day{(Math.Abs(days) == 1 ? "" : "s")}";
        return days switch { 0 => "today", > 0 => $"in {count}", _ => $"{count} ago" };
    }

    /// <summary>A scalar in the way of its type: a share as a percentage.</summary>
    public static string Print(object? value, FieldType type) =>
        (value, type) switch
        {
            (decimal number, ScalarType { Scalar: Scalar.Percent }) => Percent(number),
            (object[] items, ListType list) => List(items, list.Element),
            _ => Print(value),
        };

    /// <summary>The same in a sentence, where codes of regions are in capitals.</summary>
    public static string InSentence(object? value, FieldType type) =>
        (value, type) switch
        {
            (string region, ScalarType { Scalar: Scalar.Region }) => Regions.InSentence(region),
            (object[] items, ListType list) => List(Array.ConvertAll(items, item => InSentence(item, list.Element))),
            _ => Print(value, type),
        };

    private static string Way(GraphPath path) => Way(path.Steps, path.Start);

    private static string Way(Entity flow)
    {
        object? end = flow[flow.Kind.Fields["to"]];
        string through = flow[flow.Kind.Fields["through"]] is Entity connector && connector != end ? $"({connector.Name}) → " : "";
        return $"{Print(flow[flow.Kind.Fields["from"]])} → {through}{Print(end)}";
    }

    // A connector on the way stands in parentheses; where a path ends inside one, it is a tool like others.
    private static string Way(IReadOnlyList<GraphStep> steps, Entity start)
    {
        var names = new List<string> { start.Name };
        foreach (GraphStep step in steps)
        {
            if (step.Flow[step.Flow.Kind.Fields["through"]] is Entity connector && connector != step.To)
            {
                names.Add($"({connector.Name})");
            }

            names.Add(step.To.Name);
        }

        return string.Join(" → ", names);
    }

    private static string PrintRecord(Record record)
    {
        if ((record.Type.Find("name") ?? record.Type.Find("text")) is { } name)
        {
            return Print(record[name], name.Type);
        }

        // Without what it must have, a record is nothing; with it, it can be told from others.
        Field[] needed = [.. record.Type.Stored.Where(field => field.IsRequired)];
        Field[] shown = needed.Length > 0 ? needed : [.. record.Type.Stored.Take(1)];
        return shown.Length == 0 ? record.Type.Name : string.Join(' ', shown.Select(field => Print(record[field], field.Type)));
    }
}
