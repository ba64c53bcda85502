using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Reads what a mapping says about one field, and checks that its own values fit the field.</summary>
internal sealed class FieldRuleReader(Record mapping, Table table, EntityKind kind, StackSchema schema, DiagnosticBag problems)
{
    private static readonly string[] UsualSeparators = [",", ";", "\n", " & ", " and "];

    /// <summary>The rule; null after a report.</summary>
    public FieldRule? Read(MapEntry entry)
    {
        var place = new Location(mapping.Source, entry.KeySpan);
        if (Target.Find(kind, entry.Key, schema, out string mistake, out string? help) is not { } target)
        {
            problems.Add(MappingDiagnostics.UnknownTarget(place, mistake, help));
            return null;
        }

        if (entry.Value is not Record rule)
        {
            problems.Add(MappingDiagnostics.NoSource(place, target.Path));
            return null;
        }

        RecordType type = rule.Type;
        IReadOnlyList<string> constant = Texts(rule, "value");
        string? written = (string?)rule[type["column"]];
        if (written is null == constant.Count is 0)
        {
            problems.Add(written is null ? MappingDiagnostics.NoSource(place, target.Path) : MappingDiagnostics.TwoSources(place, target.Path));
            return null;
        }

        string? column = written is null ? null : ColumnName.Find(written, table.Columns, rule.LocationOf(type["column"]), problems);
        if (written is not null && column is null)
        {
            return null;
        }

        var read = new FieldRule
        {
            Target = target,
            Column = column,
            Constant = constant,
            Default = Texts(rule, "default"),
            Values = new ValueMap([.. ReadValues(rule)]),
            Separators = rule.IsWritten(type["split"]) ? [.. rule.List<string>(type["split"])] : UsualSeparators,
            Notation = new Notation(Word(rule, "dates"), Word(rule, "decimals"), (rule[type["per"]] as EnumMember)?.Name == "month"),
            Place = place,
        };
        CheckMeanings(rule, read);
        return read;
    }

    private static IReadOnlyList<string> Texts(Record rule, string key) => Texts(rule[rule.Type[key]]);

    private static IReadOnlyList<string> Texts(object? raw) => raw is RawValue value ? [.. value.Items.Select(item => item.Text)] : [];

    private static IEnumerable<(string, IReadOnlyList<string>)> ReadValues(Record rule) => Values(rule).Select(entry => (entry.Key, Texts(entry.Value)));

    private static IEnumerable<MapEntry> Values(Record rule) => (rule[rule.Type["values"]] as object[] ?? []).Cast<MapEntry>();

    // What is said for the field goes before what is said for all.
    private string? Word(Record rule, string key) => ((rule[rule.Type[key]] ?? mapping[mapping.Type[key]]) as EnumMember)?.Name;

    private void CheckMeanings(Record rule, FieldRule read)
    {
        foreach (string key in (string[])["value", "default"])
        {
            Check(rule[rule.Type[key]] as RawValue, read);
        }

        foreach (MapEntry entry in Values(rule))
        {
            Check(entry.Value as RawValue, read);
        }
    }

    private void Check(RawValue? meanings, FieldRule read)
    {
        foreach ((string text, TextSpan span) in meanings?.Items ?? [])
        {
            // Who or what is meant is known once the rows are read.
            if (read.Target.Element is not ReferenceType && new ValueReader(new Referents(new TeamWords([])), read.Notation).Read(read.Target.Element, text).Value is null)
            {
                problems.Add(MappingDiagnostics.InvalidMeaning(new Location(mapping.Source, span), text, read.Target.Element));
            }
        }
    }
}
