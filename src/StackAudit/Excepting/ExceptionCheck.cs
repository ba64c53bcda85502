using StackAudit.Diagnostics;
using StackAudit.Editing;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Excepting;

/// <summary>Checks a stack as it would be with an exception, and makes sure that just what was named is hidden.</summary>
internal static class ExceptionCheck
{
    public static ExceptionPlan Of(NewException wanted, ExceptionTarget target, AnalysisResult before, FileChanges changes)
    {
        Dictionary<string, byte[]> files = changes.Files.ToDictionary(file => Path.Combine(changes.Root, file.Path), file => TextEncoder.Encode(file.After.Content, null), StringComparer.Ordinal);
        AnalysisResult after = wanted.Check(new OverlaidTree(FileTree.Disk, files));
        if (NewProblem(before, after) is { } problem)
        {
            return ExceptionPlan.Refused($"With it something would be wrong at {problem.Location}: {problem.Message}");
        }

        HashSet<string> hiddenBefore = [.. before.Findings.Where(IsExcepted).Select(finding => finding.Id)];
        HashSet<string> named = [.. target.Findings.Select(finding => finding.Id)];
        Finding[] hidden = [.. after.Findings.Where(finding => IsExcepted(finding) && !hiddenBefore.Contains(finding.Id))];
        if (hidden.FirstOrDefault(finding => !named.Contains(finding.Id)) is { } more)
        {
            return ExceptionPlan.Refused($"It would also hide another finding: {more.Rule.Code} \"{more.Message}\".");
        }

        if (target.Findings.FirstOrDefault(finding => !hidden.Any(other => other.Id == finding.Id)) is { } left)
        {
            return ExceptionPlan.Refused($"It would not hide {left.Rule.Code} \"{left.Message}\", {(wanted.Count < target.Findings.Count ? "since it matches more findings than its count." : "for reasons that lie in how the file is written.")}");
        }

        // What looks at exceptions may find less or more.
        string[] overFindings = [.. before.Workings!.Rules.Where(rule => rule.IsSecondRound).Select(rule => rule.Code)];
        HashSet<string> found = [.. before.Findings.Select(finding => finding.Id)];
        HashSet<string> stillFound = [.. after.Findings.Select(finding => finding.Id)];
        if (before.Findings.FirstOrDefault(finding => !stillFound.Contains(finding.Id) && !overFindings.Contains(finding.Rule.Code)) is { } gone)
        {
            return ExceptionPlan.Refused($"With it another finding would be gone: {gone.Rule.Code} \"{gone.Message}\".");
        }

        return new ExceptionPlan { Changes = changes, Hidden = hidden, Found = [.. after.Findings.Where(finding => !found.Contains(finding.Id))] };
    }

    private static bool IsExcepted(Finding finding) => finding.Status == FindingStatus.Excepted;

    // Messages name lines, which move; how many there are of a kind does not.
    private static Diagnostic? NewProblem(AnalysisResult before, AnalysisResult after) =>
        after.Problems.GroupBy(problem => problem.Code).FirstOrDefault(code => code.Count() > before.Problems.Count(problem => problem.Code == code.Key)) is { } more
            ? more.FirstOrDefault(problem => before.Problems.All(other => other.Message != problem.Message)) ?? more.Last()
            : null;
}
