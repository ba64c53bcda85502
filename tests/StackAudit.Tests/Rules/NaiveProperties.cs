using StackAudit.Tests.Rules.Generation;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public sealed class NaiveProperties
{
    [Fact]
    public void RandomRulesOverRandomStacksComeOutAsWhenTheyAreReadAloud()
    {
        int count = (int)Runs.Of(500);
        RulePair[] pairs = [.. Enumerable.Range(0, count).AsParallel().AsOrdered().Select(RulePair.Random)];
        RulePair[] fit = [.. pairs.Where(pair => pair.IsFit)];
        string[] wrong = [.. fit.AsParallel().AsOrdered().Where(pair => Outcomes.Difference(pair) != null).Take(2).Select(Shrinking.Explain)];
        Assert.True(wrong.Length == 0, string.Join("\n\n", wrong));
        Assert.InRange(fit.Length, count * 9 / 10, count);
        Assert.InRange(fit.Count(Outcomes.HasFindings), count / 5, count);
        RuleCoverage.AssertComplete(fit);
    }
}
