using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Schema;
using Xunit;

namespace StackAudit.Tests.Schema;

public class KnownRuleCategoryTests
{
    [Fact]
    public void EachHasAnIdAndATitleOfItsOwn()
    {
        Assert.Equal(15, KnownRuleCategories.All.Count);
        Assert.Equal(15, KnownRuleCategories.All.Select(category => category.Id).Distinct().Count());
        Assert.Equal(15, KnownRuleCategories.All.Select(category => category.Title).Distinct().Count());
        Assert.Equal("Shadow IT", KnownRuleCategories.Find("shadow-it")!.Title);
        Assert.Null(KnownRuleCategories.Find("own"));
    }

    [Fact]
    public void EveryShippedRuleHasAKnownOne()
    {
        IReadOnlyList<BoundRule> rules = RuleLibrary.BuiltIn().Rules;

        Assert.InRange(rules.Count, 10, int.MaxValue);
        Assert.Equal([], rules.Where(rule => KnownRuleCategories.Find(rule.Category) is null).Select(rule => $"{rule.Code} {rule.Category}"));
    }
}
