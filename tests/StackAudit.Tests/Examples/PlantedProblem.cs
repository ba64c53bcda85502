using System.Text.RegularExpressions;

namespace StackAudit.Tests.Examples;

/// <summary>A row of the tables of planted problems in an example's README.</summary>
/// <param name="On">The subjects of the finding, <c>kind:id</c>, sorted.</param>
/// <param name="NearMisses">What must not be found, each as its subjects.</param>
internal sealed partial record PlantedProblem(string Code, string Severity, string On, IReadOnlyList<string> NearMisses)
{
    public override string ToString() => $"{Code} {Severity} {On}";

    /// <summary>All rows of all tables that begin with a code; a line of such a table that is no row fails.</summary>
    public static IReadOnlyList<PlantedProblem> ReadAll(string readme)
    {
        var problems = new List<PlantedProblem>();
        string[] lines = File.ReadAllLines(readme);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("| code |", StringComparison.Ordinal))
            {
                problems.AddRange(lines.Skip(i + 2).TakeWhile(line => line.StartsWith('|')).Select(Read));
            }
        }

        return problems;
    }

    public static string Join(IEnumerable<string> subjects) => string.Join(' ', subjects.Order(StringComparer.Ordinal));

    private static PlantedProblem Read(string line)
    {
        string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
        if (cells.Length != 5 || !CodePattern().IsMatch(cells[0]) || cells[1] is not ("error" or "warning" or "info"))
        {
            throw new FormatException($"Not a row of planted problems: {line}");
        }

        return new PlantedProblem(cells[0], cells[1], Join(Ids(cells[2])), [.. cells[3].Split(',').Select(near => Join(Ids(near)))]);
    }

    private static string[] Ids(string cell)
    {
        string[] ids = [.. Id().Matches(cell).Select(match => match.Groups[1].Value)];
        return ids.Length > 0 ? ids : throw new FormatException($"No `kind:id` in {cell}");
    }

    [GeneratedRegex("^STK[0-9]{4}$")]
    private static partial Regex CodePattern();

    [GeneratedRegex("`([a-z]+:[^`]+)`")]
    private static partial Regex Id();
}
