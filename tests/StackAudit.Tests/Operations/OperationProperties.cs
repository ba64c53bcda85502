using CsCheck;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Tests.Loading;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Operations;

/// <summary>Whatever is done to a stack, by hand and by commands, and in whatever order: it loads, no comment is lost, and nothing is hidden but what somebody accepted.</summary>
public sealed class OperationProperties
{
    private static readonly Gen<(int[] Stack, int[][] Operations)> Cases = Gen.Select(Gen.Int[0, 1_000_000].Array[80], Gen.Int[0, 1_000_000].Array[8].Array[1, 9]);

    [Fact]
    public void NothingNewIsHiddenAndNoCommentIsLost() => Cases.Sample(one => Check(one.Stack, one.Operations), iter: Runs.Of(25), threads: 2, print: one => $"{one.Operations.Length} operations on stack {one.Stack[0]}");

    private static void Check(int[] stackChoices, int[][] operations)
    {
        using var stack = new OperatedStack(new RandomFiles(new Choices(stackChoices)).Write());
        try
        {
            HashSet<string> found = Agree(stack);
            foreach (int[] numbers in operations)
            {
                Operation operation = Operation.All[numbers[0] % Operation.All.Count];
                string[] comments = stack.Comments;
                stack.Note(operation.Name);
                IEnumerable<string> gone = operation.Do(stack, new Choices(numbers[1..]));
                AssertKept([.. comments.Except(gone)], stack.Comments);
                HashSet<string> now = Agree(stack);
                Assert.True(!operation.KeepsFindings || found.SetEquals(now), "Something else is found.");
                found = now;
            }
        }
        catch (Exception trouble)
        {
            throw new InvalidOperationException($"{trouble.Message}\n{stack.Shown()}", trouble);
        }
    }

    private static void AssertKept(string[] expected, string[] comments)
    {
        Assert.Empty(expected.Except(comments));
        Assert.Empty(comments.GroupBy(comment => comment).Where(same => same.Count() > 1 && !same.Key.Contains("stackaudit", StringComparison.Ordinal)).Select(same => same.Key));
    }

    /// <summary>Holds the check against the account of what was accepted; gives all that is found.</summary>
    private static HashSet<string> Agree(OperatedStack stack)
    {
        AnalysisResult result = stack.Last = stack.Check();
        AnalysisResult bare = stack.CheckBare();
        Assert.Equal("", PrintedProblems.Print(result.Problems.Concat(bare.Problems).Where(problem => problem.Severity == Severity.Error)));
        HashSet<string> later = [.. result.Workings!.Rules.Where(rule => rule.IsSecondRound).Select(rule => rule.Code)];
        Finding[] all = [.. bare.Findings.Where(finding => !later.Contains(finding.Rule.Code))];
        Assert.Equal(all.Select(KeyOf).Order(StringComparer.Ordinal), result.Findings.Where(finding => !later.Contains(finding.Rule.Code)).Select(KeyOf).Order(StringComparer.Ordinal));

        ILookup<string, string> lines = stack.ExceptedLines();
        string[] locked = stack.Locked;
        foreach (Finding finding in result.Findings)
        {
            bool isAccepted = stack.Accepted.Hold(finding, locked, lines);
            Assert.True(finding.Counts != isAccepted, $"{finding.Rule.Name} \"{finding.Message}\" ({finding.Id}) is {finding.Status}, and {(isAccepted ? "was accepted" : "nobody accepted it")}.");
        }

        return [.. all.Select(KeyOf)];
    }

    private static string KeyOf(Finding finding) => $"{finding.Id} {finding.Severity} {finding.Rule.Name}";
}
