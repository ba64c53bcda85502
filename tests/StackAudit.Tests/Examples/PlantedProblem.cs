using System.Text.RegularExpressions;
using StackAudit.Rules;

namespace StackAudit.Tests.Examples;

/// <summary>A row of the tables of planted problems in an example's README.</summary>
/// <param name="On">The subjects of the finding, <c>kind:id</c>, sorted.</param>
/// <param name="NearMisses">What must not be found, each as its subjects.</param>
/// <param name="Story">What happened, with the name of the rule.</param>
internal sealed partial record PlantedProblem(string Code, string Severity, IReadOnlyList<string> On, IReadOnlyList<IReadOnlyList<string>> NearMisses, string Story)
{
    public override string ToString() => Shown(Code, Severity, On);

    /// <summary>A finding as the row that stands for it is shown.</summary>
    public static string Shown(Finding finding) => Shown(finding.Rule.Code, finding.Severity.ToString().ToLowerInvariant(), SubjectsOf(finding));

    public static IReadOnlyList<string> SubjectsOf(Finding finding) =>
        [.. finding.Subjects.Select(subject => $"{subject.Kind.Name}:{subject.Id}").Order(StringComparer.Ordinal)];

    /// <summary>The rows of all tables that begin with a code; a line of them that is none fails.</summary>
    public static IReadOnlyList<PlantedProblem> ReadAll(string readme)
    {
        var rows = new List<PlantedProblem>();
        string[] lines = File.ReadAllLines(readme);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("| code |", StringComparison.Ordinal))
            {
                rows.AddRange(lines.Skip(i + 2).TakeWhile(line => line.StartsWith('|')).Select(Read));
            }
        }

        return rows;
    }

    private static string Shown(string code, string severity, IReadOnlyList<string> on) => $"{code} {severity} {string.Join(", ", on)}";

    private static PlantedProblem Read(string line)
    {
        string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
        if (cells.Length != 5 || !CodePattern().IsMatch(cells[0]) || cells[1] is not ("error" or "warning" or "info"))
        {
            throw new FormatException($"Not a row of planted problems: {line}");
        }

        return new PlantedProblem(cells[0], cells[1], Ids(cells[2]), [.. cells[3].Split(',').Select(Ids)], cells[4]);
    }

    private static IReadOnlyList<string> Ids(string cell)
    {
        string[] ids = [.. Id().Matches(cell).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)];
        return ids.Length > 0 ? ids : throw new FormatException($"No `kind:id` in {cell}");
    }

    [GeneratedRegex("^STK[0-9]{4}$")]
    private static partial Regex CodePattern();

    [GeneratedRegex("`([a-z]+:[^`]+)`")]
    private static partial Regex Id();
}
