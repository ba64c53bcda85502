using System.Text.RegularExpressions;
using StackAudit.Diagnostics;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Schema;

public partial class KnownCategoryTests
{
    [Fact]
    public void SixBranchesOfMarketingTechnologyAndOneOfOthersHoldThem()
    {
        Assert.Equal(7, KnownCategories.Branches.Count);
        Assert.Equal("Other", KnownCategories.Branches[^1].Name);
        Assert.InRange(KnownCategories.Branches.SkipLast(1).Sum(branch => branch.Categories.Count), 45, 65);
        Assert.All(KnownCategories.Branches, branch => Assert.InRange(branch.Categories.Count, 5, 25));
    }

    [Fact]
    public void AnIdIsAWordAndThatOfOneCategory()
    {
        Assert.InRange(KnownCategories.All.Count, 60, int.MaxValue);
        Assert.Equal(KnownCategories.Ids.Count, KnownCategories.Ids.Distinct().Count());
        Assert.All(KnownCategories.All, category => Assert.Matches("^[a-z][a-z-]+$", category.Id));
        Assert.All(KnownCategories.All, category => Assert.False(string.IsNullOrWhiteSpace(category.Name)));
    }

    [Fact]
    public void EveryWordMeansOneCategory()
    {
        (string Word, string Id)[] words =
            [.. KnownCategories.All.SelectMany(category => category.AlsoCalled.Prepend(category.Name).Prepend(category.Id).Select(word => (word, category.Id)))];

        Assert.InRange(words.Length, 300, int.MaxValue);
        Assert.All(KnownCategories.All, category => Assert.NotEmpty(category.AlsoCalled));
        Assert.Equal([], words.Where(word => KnownCategories.Meant(word.Word)?.Id != word.Id));
        Assert.Equal([], words.GroupBy(word => word).Where(same => same.Count() > 1 && same.Key.Word != same.Key.Id).Select(same => same.Key.Word));
    }

    [Theory]
    [InlineData("newsletter", "email-marketing")]
    [InlineData("ESP", "email-marketing")]
    [InlineData("CRM System", "crm")]
    [InlineData("A/B testing", "ab-testing")]
    [InlineData("E-Commerce", "ecommerce-platform")]
    [InlineData("idp", "identity-provider")]
    [InlineData("telepathy", null)]
    [InlineData("", null)]
    public void AWordMeansACategoryInWhateverSpelling(string word, string? id) => Assert.Equal(id, KnownCategories.Meant(word)?.Id);

    [SharedInputFact("design/model.md")]
    public void TheCategoriesAndRolesOfTheReferenceAreShipped()
    {
        string reference = File.ReadAllText(Repository.SharedPathOf("design", "model.md"));
        string[] categories = Categories().Match(reference).Groups[1].Value.Split(", ");
        string[] roles = Roles().Match(reference).Groups[1].Value.Split(", ");

        Assert.Equal(20, categories.Length);
        Assert.Equal(19, roles.Length);
        Assert.Equal([], categories.Except(KnownCategories.Ids));
        Assert.Equal(roles, KnownRoles.Ids);
        Assert.All(KnownRoles.All, role => Assert.False(string.IsNullOrWhiteSpace(role.Name)));
    }

    [Fact]
    public void EveryRowOfAShippedTableIsForAShippedCategory()
    {
        string[] rows =
        [
            .. BuiltInRules.Sources.Select(source => RuleParser.Parse(source, new DiagnosticBag())).SelectMany(file => file.Items.OfType<TableSyntax>())
                .Where(table => table.Keys is [MemberExpression { Target: NameExpression { Name: "tool" }, Member.Text: "category" }])
                .SelectMany(table => table.Rows.Select(row => row.Keys[0].Text)),
        ];

        Assert.Contains("social-media", rows);
        Assert.Equal([], rows.Except(KnownCategories.Ids));
    }

    [GeneratedRegex("Among the shipped categories: ([^;]+);")]
    private static partial Regex Categories();

    [GeneratedRegex(@"Roles that rules know: ([^.]+)\.")]
    private static partial Regex Roles();
}
