using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

internal sealed partial class RandomExpressions
{
    /// <summary>Whether conditions on the way of a path are being written, which must have an answer for every flow.</summary>
    public bool IsOnTheWay { get; set; }

    /// <summary>A yes or no that is known; in parentheses where it is more than a relation.</summary>
    public string Condition(int depth) => choices.Below(depth <= 0 ? 6 : 14) switch
    {
        0 or 1 or 2 => Comparison(depth),
        3 => names.Walk(type => type is not RecordType || choices.Chance(30)) is { } known ? $"{known.Text} is {choices.Of("present", "missing")}" : "yes",
        4 => $"{AnyList(depth).Text} is {choices.Of("empty", "not empty")}",
        5 => Sure(ScalarType.YesNo, 0)!,
        6 or 7 => $"({string.Join(choices.Of(" and ", " or "), Enumerable.Range(0, 2 + choices.Below(2)).Select(_ => Condition(depth - 1)))})",
        8 => $"not {Condition(depth - 1)}",
        9 => Question(depth),
        10 => Reaches(depth),
        11 => KindOf(depth),
        12 => Guarded(depth),
        _ => Membership(depth),
    };

    /// <summary>A relation between two values, or between a value and a list.</summary>
    public string Comparison(int depth)
    {
        Term left = names.Walk(type => type is not (RecordType or PathType or CycleType) && IsAnswerable(type)) ?? Literal(ScalarType.Number);
        if (left.Type.IsList())
        {
            return OfList(left, depth);
        }

        if (depth > 0 && choices.Chance(40))
        {
            left = Value(left.Type, depth);
        }

        if (Sure(left) is { } sure && Sure(left.Type, depth - 1) is { } right)
        {
            // What is compared with itself says little.
            return sure != right ? Related(sure, left.Type, right)
                : left.Type is ReferenceType ? $"{sure}.id {choices.Of("is", "is not")} {choices.Of("\"t1\"", "\"d1\"", "\"f7\"")}"
                : Related(sure, left.Type, LiteralText(left.Type));
        }

        string other = names.Walk(type => IsLike(type, left.Type)) is { IsPlace: true } place ? place.Text : left.Text;
        return left.IsPlace ? $"({left.Text} is present and {other} is present and {Related(left.Text, left.Type, other)})" : $"{left.Text} is present";
    }

    private bool IsAnswerable(FieldType type) => !IsOnTheWay || (type.Element() ?? type).Class() != TypeClass.Money;

    private string Related(string left, FieldType type, string right)
    {
        switch (type.Class())
        {
            case TypeClass.Number or TypeClass.Money or TypeClass.Duration:
                return $"{left} {choices.Of("is", "is not", ">=", "<=", ">", "<")} {right}";
            case TypeClass.Enum when type is EnumType { IsOrdered: true } && choices.Chance(60):
                return $"{left} {choices.Of(">=", "<=", ">", "<")} {right}";
            case TypeClass.Date when choices.Chance(60):
                return $"{left} is {choices.Of("", "not ")}{choices.Of("older than", "due within")} {DurationText()}";
            case TypeClass.Date:
                return $"{left} {choices.Of("is", "is not", "is before", "is not before", "is after", "is not after")} {right}";
            case TypeClass.Text when choices.Chance(60):
                return $"{left} {choices.Of("contains", "matches", "starts with", "ends with")} {choices.Of("\"a\"", "\"*CDP\"", "\"?eta\"", "\"Alpha\"", "\"crm\"", "\"*\"")}";
            case TypeClass.Region when choices.Chance(60):
                return $"{left} is {choices.Of("", "not ")}within [{choices.Of("eea", "us", "eu, uk", "world")}]";
            default:
                return $"{left} {choices.Of("is", "is not")} {right}";
        }
    }

    private string OfList(Term list, int depth)
    {
        FieldType element = list.Type.Element()!;
        return choices.Below(4) switch
        {
            0 when Sure(element, depth - 1) is { } sure => $"{list.Text} contains {sure}",
            1 when list.IsPlace && element is not RecordType => $"({list.Text} is present and {list.Text} is {choices.Of("", "not ")}within {List(element, depth - 1).Text})",
            2 => $"{list.Text} is {choices.Of("empty", "not empty")}",
            _ => $"{list.Text} overlaps {List(element, depth - 1).Text}",
        };
    }

    private string Membership(int depth)
    {
        Term item = names.Walk(type => !type.IsList() && type is not (PathType or CycleType) && IsAnswerable(type)) ?? Literal(ScalarType.Number);
        string relation = choices.Of("in", "not in", "is within", "is not within");
        return Sure(item) is { } sure ? $"{sure} {relation} {List(item.Type, depth - 1).Text}" : $"{item.Text} is missing";
    }

    // What was proven on the left is there on the right.
    private string Guarded(int depth)
    {
        Term? place = names.Walk(type => type is ScalarType or EnumType && IsAnswerable(type));
        return place is { IsPlace: true, MayBeMissing: true }
            ? $"({place.Text} is {choices.Of("present and", "missing or")} {Related(place.Text, place.Type, Sure(place.Type, depth)!)})"
            : Comparison(depth);
    }

    private string Question(int depth)
    {
        string over = choices.Of("any", "every", "none");
        string end = "";
        return OverElements(
            depth,
            element =>
            {
                end = over == "every" ? $" satisfies {Condition(depth - 1)}" : "";
                return $"{over}({element}{end}";
            },
            (text, _) => new Term(text, ScalarType.YesNo))!.Text;
    }

    private string KindOf(int depth)
    {
        Term? owner = names.Walk(type => type is ReferenceType { Kinds.Count: 2 });
        if (owner is { IsPlace: true })
        {
            string kind = choices.Of("person", "team");
            string rest = names.With(new Term(owner.Text, new ReferenceType(kind)), () => Condition(depth - 1));
            return $"({owner.Text} is present and {owner.Text}.kind is {kind} and {rest})";
        }

        Term? one = names.Walk(type => type is ReferenceType { Kinds: [var known] } && Vocabulary.Knows(known));
        return one is { MayBeMissing: false } ? choices.Chance(50) ? $"{one.Text}.id is \"t1\"" : $"{one.Text}.kind {choices.Of("is", "is not")} {(names.Has("tool") ? "vendor" : "tool")}" : Comparison(depth);
    }

    private string Reaches(int depth)
    {
        string from = ToolPlace(depth);
        return IsOnTheWay ? Comparison(depth) : $"({from} reaches {ToolPlace(depth)}{(choices.Chance(75) ? " " + Route(depth, allowsLeast: false) : "")})";
    }

    /// <summary>A tool or a list of tools.</summary>
    public string ToolPlace(int depth) => choices.Chance(50) && names.Walk(type => type is ReferenceType { Kinds: ["tool"] }) is { MayBeMissing: false } tool
        ? tool.Text
        : List(new ReferenceType("tool"), Math.Min(depth, 1)).Text;

    /// <summary>Along which flows, past which tools.</summary>
    public string Route(int depth, bool allowsLeast, bool allowsAvoiding = true)
    {
        string route = "along flows";
        if (choices.Chance(60) && !names.Has("flow"))
        {
            route += $" with ({OnTheWay("flow", depth)})";
        }

        if (choices.Chance(40) && allowsAvoiding && !names.Has("tool"))
        {
            route += $" avoiding tools with ({OnTheWay("tool", depth)})";
        }

        if (allowsLeast && choices.Chance(40) && !names.Has("flow"))
        {
            route += choices.Of(" by least (flow.cadence otherwise 0 minutes)", " by least (flow.volume_per_day otherwise 1)", " by least 2");
        }

        return route;
    }

    private string OnTheWay(string name, int depth)
    {
        IsOnTheWay = true;
        string condition = name == "flow" && choices.Chance(50) && names.Walk(type => type is ReferenceType { Kinds: ["data"] }) is { MayBeMissing: false } data
            ? $"flow.data contains {data.Text}{choices.Of("", "", " and flow.via is missing", " and not (flow.encrypted otherwise no)", " and flow.transforms is empty")}"
            : names.With(new Term(name, new ReferenceType(name)), () => Condition(Math.Min(depth, 1)));
        IsOnTheWay = false;
        return condition;
    }
}
