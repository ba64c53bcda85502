using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>What <c>docs/baseline.md</c> tells step by step happens so. With <c>ACCEPT=1</c> in the environment the outcomes are written anew.</summary>
public sealed class BaselinePageTests
{
    [Fact]
    public void EachStepGivesWhatStandsThere()
    {
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            RecipePage.OfBaseline.Accept();
        }

        Recipe recipe = Assert.Single(RecipePage.OfBaseline.Recipes());
        Assert.True(recipe.Steps.Count > 8);
        Assert.Equal(RecipePage.SaidOutcomes(recipe), recipe.Outcomes());
    }
}
