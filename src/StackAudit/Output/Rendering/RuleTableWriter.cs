using System.Globalization;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Says per rule what it looked at, and lists the rules that looked at nothing.</summary>
internal sealed class RuleTableWriter(StyledWriter text, bool withTimes, bool withAll)
{
    private const int MostOnALine = 12;

    private sealed record Column(string Head, Func<RuleSummary, string> Cell);

    public void Write(IReadOnlyList<RuleSummary> rules)
    {
        // A rule that wanted to look and lacked facts tells more than one that has nothing to do with this stack.
        RuleSummary[] shown = [.. rules.Where(rule => rule.IsApplicable || rule.CouldNotLook > 0)];
        if (shown.Length > 0)
        {
            WriteTable(shown);
        }

        RuleSummary[] idle = [.. rules.Except(shown)];
        WriteList("Could not tell whether there is anything to look at", [.. idle.Where(rule => rule.CouldNotTell)]);
        WriteList("Looked at nothing", [.. idle.Where(rule => !rule.CouldNotTell)]);
    }

    private void WriteList(string what, RuleSummary[] rules)
    {
        if (rules.Length == 0)
        {
            return;
        }

        text.WriteLine();
        bool isLong = rules.Length > MostOnALine && !withAll;
        text.Write($"{what} ({Counted.Of(rules.Length, "rule")}{(isLong ? "; `--all` names them" : "")}): ");
        text.WriteLine(isLong ? string.Join(", ", rules.GroupBy(rule => rule.Rule.Category).Select(Tally)) : string.Join(", ", rules.Select(rule => rule.Rule.Code)), Tone.Faint);
    }

    private static string Tally(IGrouping<string, RuleSummary> category) => $"{KnownRuleCategories.Find(category.Key)?.Title ?? category.Key} ({category.Count()})";

    private void WriteTable(RuleSummary[] rules)
    {
        Column[] columns = [.. Columns(rules)];
        int ruleWidth = rules.Max(rule => Name(rule).Length);
        text.WriteLine();
        WriteRow("rule".PadRight(ruleWidth), columns, column => column.Head, Tone.Faint);
        foreach (RuleSummary rule in rules)
        {
            WriteRow(Name(rule).PadRight(ruleWidth), columns, column => column.Cell(rule), rule.Violations > 0 ? Tone.Heading : Tone.Plain);
        }
    }

    private IEnumerable<Column> Columns(RuleSummary[] rules)
    {
        yield return new Column("considered", rule => Counted.Number(rule.Considered));
        yield return new Column("in scope", rule => Counted.Number(rule.InScope));
        yield return new Column("could not look", rule => Counted.Number(rule.CouldNotLook));
        yield return new Column("violations", rule => Counted.Number(rule.Violations));
        if (rules.Any(rule => rule.Excepted + rule.Baselined > 0))
        {
            yield return new Column("excepted", rule => Counted.Number(rule.Excepted));
            yield return new Column("baselined", rule => Counted.Number(rule.Baselined));
        }

        if (withTimes)
        {
            yield return new Column("milliseconds", rule => rule.Time.TotalMilliseconds.ToString("0.000", CultureInfo.InvariantCulture));
        }
    }

    private void WriteRow(string name, Column[] columns, Func<Column, string> cell, Tone tone)
    {
        text.Write(name, tone);
        foreach (Column column in columns)
        {
            text.Write($"  {cell(column).PadLeft(column.Head.Length)}", tone);
        }

        text.WriteLine();
    }

    private static string Name(RuleSummary rule) => $"{rule.Rule.Code} {rule.Rule.Name}";
}
