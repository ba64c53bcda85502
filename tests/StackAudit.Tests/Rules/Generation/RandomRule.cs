using System.Text;
using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>Writes one rule, a clause on each line.</summary>
internal sealed class RandomRule(Choices choices, RandomExpressions expressions, RandomNames names)
{
    private readonly StringBuilder _text = new("rule ACME1 random \"Random\"\n");
    private readonly List<string> _identity = [];
    private readonly RandomViolation _violation = new(choices, expressions, names);
    private int _names;

    public string Write()
    {
        Line($"severity {choices.Of("error", "warning", "info")}");
        if (choices.Chance(20))
        {
            Let();
        }

        Loop(isFirst: true);
        for (int i = choices.Below(3); i > 0; i--)
        {
            Narrow();
        }

        if (choices.Chance(40))
        {
            Loop(isFirst: false);
            for (int i = choices.Below(2); i > 0; i--)
            {
                Narrow();
            }
        }

        bool forbids = choices.Chance(50);
        bool isEvident = forbids && choices.Chance(35);
        string reaches = isEvident ? $"({expressions.ToolPlace(1)} reaches {expressions.ToolPlace(1)} {expressions.Route(1, allowsLeast: false)})" : "";
        string duty = !isEvident ? expressions.Condition(3)
            : choices.Below(3) switch
            {
                0 => reaches,
                1 => $"{expressions.Condition(1)} {choices.Of("and", "or")} {reaches}",
                _ => $"any(t in all tools where t reaches {expressions.ToolPlace(0)} {expressions.Route(1, allowsLeast: false)})",
            };
        Line($"{(forbids ? "forbid" : "require")} {duty}");
        foreach (string clause in _violation.Clauses(isEvident && !names.Has("path"), _identity))
        {
            Line(clause);
        }

        return _text.ToString();
    }

    private void Line(string clause) => _text.Append("  ").Append(clause).Append('\n');

    private string NewName() => $"n{++_names}";

    private void Loop(bool isFirst)
    {
        int kind = choices.Below(isFirst ? 11 : 9);
        switch (kind)
        {
            case 0 or 1:
                Path();
                break;
            case 2:
                string cycle = NewName();
                if (choices.Chance(50) && !names.Has("data"))
                {
                    Line("for each data");
                    Known("data", new ReferenceType("data"));
                }

                Line($"for each cycle of tools as {cycle} {expressions.Route(1, allowsLeast: false, allowsAvoiding: false)}");
                Known(cycle, CycleType.Instance);
                break;
            case 3 or 4:
                Term list = expressions.AnyList(1);
                string element = NewName();
                Line($"for each {element} in {list.Text}");
                Known(element, list.Type.Element()!);
                break;
            case 5:
                Group();
                break;
            case 6:
                Pair();
                break;
            default:
                string entity = choices.Of("tool", "tool", "data", "flow", "contract", "report", "person", "team", "vendor", "stack");
                bool isTaken = names.Has(entity) || choices.Chance(50);
                string name = isTaken ? NewName() : entity;
                Line($"for each {entity}{(isTaken ? " as " + name : "")}");
                Known(name, new ReferenceType(entity));
                break;
        }
    }

    private void Known(string name, FieldType type, bool isIdentity = true)
    {
        names.Add(new Term(name, type));
        if (isIdentity)
        {
            _identity.Add(name);
        }
    }

    private void Path()
    {
        (string path, string from, string to) = (NewName(), NewName(), NewName());
        bool hasStart = choices.Chance(40);
        bool namesPath = names.Has("path") || choices.Chance(50);
        string start = !names.Has("tool") && choices.Chance(30) ? "tool" : expressions.ToolPlace(1);
        string target = !names.Has("tool") && choices.Chance(50) ? "tool" : expressions.ToolPlace(1);
        Line($"for each path{(namesPath ? " as " + path : "")} from {start}{(hasStart ? " as " + from : "")} to {target} as {to} {expressions.Route(1, allowsLeast: true)}");
        Known(namesPath ? path : "path", PathType.Instance, isIdentity: false);
        Known(to, new ReferenceType("tool"));
        if (hasStart)
        {
            Known(from, new ReferenceType("tool"));
        }
    }

    private void Group()
    {
        (string kind, string plural) = choices.Of(("tool", "tools"), ("data", "data"), ("flow", "flows"), ("contract", "contracts"));
        bool isUsual = names.Has(kind);
        var member = new Term(kind, new ReferenceType(kind));
        Term? key = names.With(member, () => names.Walk(type => type is EnumType or ReferenceType { Kinds.Count: 1 } or ScalarType { Scalar: Scalar.Word or Scalar.YesNo or Scalar.Date or Scalar.Number or Scalar.Duration or Scalar.Money or Scalar.Percent }));
        if (key == null || isUsual || !key.Text.StartsWith(kind + ".", StringComparison.Ordinal))
        {
            key = new Term($"{kind}.{(kind == "data" ? "basis" : "status")}", ScalarType.Word);
        }

        string name = NewName();
        Line($"for each group of {plural} as {name} by {key.Text}");
        Known(name, new GroupType(member.Type, key.Type));
    }

    private void Pair()
    {
        (string a, string b) = (NewName(), NewName());
        Line($"for each pair of tools as {a}, {b}");
        Known(a, new ReferenceType("tool"));
        Known(b, new ReferenceType("tool"));
        Line($"where {choices.Of($"{a}.status is {b}.status", $"{a}.stores overlaps {b}.stores", $"{a}.regions overlaps {b}.regions", $"{a}.downstream contains {b}", $"{a}.name is {b}.name")}");
    }

    private void Narrow()
    {
        switch (choices.Below(5))
        {
            case 0 or 1:
                Line($"{choices.Of("where", "where", "unless")} {expressions.Condition(2)}");
                break;
            case 2:
                Let();
                break;
            case 3 when names.Walk(type => type is ScalarType or EnumType or ListType) is { IsPlace: true } place && IsField(place):
                Line($"needs {place.Text}");
                names.Prove(place.Text);
                break;
            case 4 when names.Walk(type => type is ReferenceType or ScalarType or EnumType) is { IsPlace: true } known && known.Text.Contains('.', StringComparison.Ordinal):
                Line($"where {known.Text} is present");
                names.Prove(known.Text);
                break;
            default:
                Line($"where {expressions.Comparison(1)}");
                break;
        }
    }

    private static bool IsField(Term place) =>
        place.Text.Contains('.', StringComparison.Ordinal) && !Array.Exists([".length", ".tools", ".steps", ".key"], end => place.Text.EndsWith(end, StringComparison.Ordinal));

    private void Let()
    {
        Term value = choices.Below(3) switch
        {
            0 => expressions.AnyList(2),
            1 => new Term(expressions.Condition(2), ScalarType.YesNo),
            _ => expressions.Value(choices.Of<FieldType>(ScalarType.Number, ScalarType.Money, ScalarType.Duration, ScalarType.Date, ScalarType.Text, new ReferenceType("tool")), 3),
        };
        string name = NewName();
        Line($"let {name} = {value.Text}");
        names.Add(value with { Text = name });
    }
}
