using System.Text;
using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>Writes the parameters, tables and definitions that a rule shares with others, and the rule itself.</summary>
internal sealed class RandomItems
{
    private readonly Choices _choices;
    private readonly StringBuilder _text = new();
    private readonly List<Term> _added = [];
    private readonly List<(FieldType Type, Func<RandomExpressions, Term> Write)> _shared = [];

    private RandomItems(Choices choices) => _choices = choices;

    /// <summary>A rule file with one rule.</summary>
    public static string Write(Choices choices)
    {
        var items = new RandomItems(choices);
        items.WriteParameters();
        items.WriteTables();
        for (int i = choices.Below(4); i > 0; i--)
        {
            items.WriteDefinition(i);
        }

        return items._text + new RandomRule(choices, items.Expressions(out RandomNames names), names).Write();
    }

    private RandomExpressions Expressions(out RandomNames names)
    {
        names = new RandomNames(_choices);
        names.Added.AddRange(_added);
        var expressions = new RandomExpressions(_choices, names);
        expressions.Shared.AddRange(_shared.Select(one => (one.Type, (Func<Term>)(() => one.Write(expressions)))));
        return expressions;
    }

    private void WriteParameters()
    {
        (string Name, string Value, FieldType Type)[] all =
        [
            ("little", "2 from 0 to 9", ScalarType.Number),
            ("dear", "EUR 150", ScalarType.Money),
            ("soon", "60 days", ScalarType.Duration),
            ("since_then", "2026-06-01", ScalarType.Date),
            ("sides", "[crm, form]", new ListType(ScalarType.Word)),
            ("safe", "[de, eea]", new ListType(ScalarType.Region)),
        ];
        foreach ((string name, string value, FieldType type) in _choices.Some(all, 3))
        {
            _text.Append($"param {name} = {value}\n");
            Share(type, _ => new Term(name, type));
        }
    }

    private void WriteTables()
    {
        if (_choices.Chance(50))
        {
            string[] rows = [.. _choices.Some(["low", "medium", "high", "critical"], 4).Select(tier => $"  {tier}: {_choices.Below(5)}\n")];
            Table("rank by tool.tier", $"  low: 1\n{string.Concat(rows.Where(row => !row.StartsWith("  low", StringComparison.Ordinal)))}{(_choices.Chance(50) ? "  else: 9\n" : "")}");
            Share(ScalarType.Number, values => new Term($"rank({values.Value(Types.Tier, 1).Text})", ScalarType.Number, true));
        }

        if (_choices.Chance(40))
        {
            Table("cadence by tool.status", "  active: 60 days\n  trial: 1 month\n");
            Share(ScalarType.Duration, values => new Term($"cadence({values.Value(StackSchema.BuiltIn["tool"].Fields["status"].Type, 1).Text})", ScalarType.Duration, true));
        }

        if (_choices.Chance(40))
        {
            Table("level by data.classification", "  public: low\n  internal: low\n  confidential: medium\n  personal: medium\n  sensitive: high\n");
            Share(Types.Tier, values => new Term($"level({values.Value(Types.Classification, 1).Text})", Types.Tier, true));
        }

        if (_choices.Chance(40))
        {
            Table("talk by tool.roles, flow.encrypted", "  crm, yes: \"fine\"\n  form, no: \"beta\"\n  crm, no: \"crm\"\n");
            Share(ScalarType.Text, values => new Term($"talk({values.Value(ScalarType.Word, 0).Text}, {values.Value(ScalarType.YesNo, 0).Text})", ScalarType.Text, true));
        }
    }

    private void Table(string name, string rows) => _text.Append($"table {name}\n{rows}");

    private void Share(FieldType type, Func<RandomExpressions, Term> write) => _shared.Add((type, write));

    private void WriteDefinition(int number)
    {
        RandomExpressions expressions = Expressions(out RandomNames names);
        string? kind = _choices.Chance(80) ? _choices.Of("tool", "tool", "data", "flow", "person") : null;
        if (kind != null)
        {
            names.Add(new Term(kind, new ReferenceType(kind)));
        }

        Term value = _choices.Below(4) switch
        {
            0 => expressions.AnyList(2),
            1 => expressions.Value(_choices.Of<FieldType>(ScalarType.Number, ScalarType.Money, ScalarType.Date, new ReferenceType("tool")), 2),
            2 when names.Walk(type => type is not (RecordType or PathType)) is { } place => place,
            _ => new Term(expressions.Condition(2), ScalarType.YesNo),
        };
        string name = $"own_{number}";
        _text.Append($"define {(kind == null ? "" : kind + ".")}{name} = {value.Text}\n");
        if (kind != null)
        {
            _added.Add(value with { Text = $"{kind}.{name}" });
        }
        else
        {
            Share(value.Type, _ => value with { Text = name });
        }
    }
}
