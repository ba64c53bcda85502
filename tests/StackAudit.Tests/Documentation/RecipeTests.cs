using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>What the recipes show is what comes of them. With <c>ACCEPT=1</c> in the environment they are written anew.</summary>
[Collection("docs/settings.md")]
public sealed class RecipeTests
{
    private static readonly IReadOnlyList<Recipe> Recipes = Accepted();

    public static TheoryData<string> Titles => [.. Recipes.Select(recipe => recipe.Title)];

    [Fact]
    public void ThereAreRecipes() => Assert.InRange(Recipes.Count, 8, int.MaxValue);

    [Theory]
    [MemberData(nameof(Titles))]
    public void ARecipeGivesWhatThePageShows(string title)
    {
        Recipe recipe = Recipes.Single(each => each.Title == title);

        Assert.Equal(RecipePage.SaidOutcomes(recipe), recipe.Outcomes());
    }

    private static IReadOnlyList<Recipe> Accepted()
    {
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            foreach (RecipePage page in RecipePage.All)
            {
                page.Accept();
            }
        }

        return [.. RecipePage.All.SelectMany(page => page.Recipes())];
    }
}
