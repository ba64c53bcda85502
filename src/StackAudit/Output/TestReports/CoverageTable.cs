using StackAudit.Testing;

namespace StackAudit.Output.TestReports;

/// <summary>Says per rule how many answers of its clauses tests have seen.</summary>
internal static class CoverageTable
{
    public static void Write(IReadOnlyList<RuleCoverage> rules, StyledWriter text)
    {
        if (rules.Count == 0)
        {
            return;
        }

        text.WriteLine();
        TextTable.Write(text, ["rule", "answers", "seen", "excused"], [.. rules.Select(rule => ($"{rule.Code} {rule.Name}", new[] { rule.Answers, rule.Seen, rule.Excused }, rule.Mistakes.Count > 0))]);
        (int answers, int seen) = (rules.Sum(rule => rule.Answers), rules.Sum(rule => rule.Seen));
        text.WriteLine();
        text.WriteLine($"Coverage: tests have seen {Counted.Number(seen)} of {Counted.Of(answers, "answer")} ({TextTable.Share(seen, answers)}); {Counted.Number(rules.Sum(rule => rule.Excused))} excused.");
    }
}
