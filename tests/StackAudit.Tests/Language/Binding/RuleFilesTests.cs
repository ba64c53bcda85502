using StackAudit.Diagnostics;
using Xunit;

namespace StackAudit.Tests.Language.Binding;

public sealed class RuleFilesTests
{
    private const string Shipped = """
        define tool.is_good = tool.is_live
        rule STK1999 good "Good"
          for each tool
          require tool.is_good
          report at tool: "x"
        """;

    [Fact]
    public void AFileMayUseWhatAnotherOneDeclares()
    {
        Checked found = Checked.From((Shipped, true), ("define tool.is_better = tool.is_good\n", false));

        Assert.Empty(found.Problems);
        Assert.Equal(["STK1999"], found.Rules.Rules.Select(rule => rule.Code));
    }

    [Fact]
    public void TheSameTextCountsOnceWhateverItsLineEndings()
    {
        Checked found = Checked.From((Shipped, true), (Shipped.ReplaceLineEndings("\r\n"), false));

        Assert.Empty(found.Problems);
        Assert.Single(found.Rules.Rules);
    }

    [Fact]
    public void AnotherRuleWithTheCodeOfAShippedOneIsRefused()
    {
        Diagnostic error = Assert.Single(Checked.From((Shipped, true), ("""
            rule STK1999 good "Better"
              for each tool
              require tool.is_good
              report at tool: "x"
            """, false)).Problems);

        Assert.Equal("The rule `STK1999` exists already.", error.Message);
        Assert.Equal("rules/a.rules", Assert.Single(error.Related).Location.Source.Path);
    }

    [Fact]
    public void ARuleWithAMistakeIsLeftOutAndTheOthersAreBound()
    {
        Checked found = Checked.From("""
            rule ACME1 wrong "Wrong"
              for each tool
              require tool.nme is "x"
              report at tool: "x"
            rule ACME2 healthy "Healthy"
              for each tool
              require tool.is_live
              report at tool: "x"
            """);

        Assert.Single(found.Problems);
        Assert.Equal(["ACME2"], found.Rules.Rules.Select(rule => rule.Code));
    }

    [Fact]
    public void ARuleThatUsesABrokenDefinitionIsLeftOutWithoutASecondError()
    {
        Checked found = Checked.From("""
            define tool.wrong = tool.nme is "x"
            rule ACME1 a "A"
              for each tool
              require tool.wrong
              report at tool: "x"
            """);

        Assert.Single(found.Problems);
        Assert.Empty(found.Rules.Rules);
    }

    [Fact]
    public void AdviceIsGivenForRulesOfTheCompanyOnly()
    {
        const string Text = """
            rule ACME1 a "A"
              for each tool
              require every(r in tool.regions satisfies r is within [eea])
              report at tool: "x"
            """;

        Checked own = Checked.From(Text);

        Assert.Equal(Severity.Warning, Assert.Single(own.Problems).Severity);
        Assert.Single(own.Rules.Rules);
        Assert.Empty(Checked.From((Text, true)).Problems);
    }

    [Fact]
    public void ALongChainOfDefinitionsIsAnErrorAndNotAnOverflow()
    {
        string text = string.Concat(Enumerable.Range(0, 9_000).Select(i => $"define tool.d{i} = tool.d{i + 1}\n")) + "define tool.d9000 = yes\n";

        Checked found = Checked.From(text);

        Assert.NotEmpty(found.Problems);
        Assert.All(found.Problems, problem => Assert.Equal("More than 100 definitions need each other in a row.", problem.Message));
    }

    [Fact]
    public void TwoHundredLevelsAreBound()
    {
        string condition = string.Concat(Enumerable.Repeat("not (", 95)) + "tool.is_live" + new string(')', 95);

        Assert.Empty(Checked.From($"define tool.x = {condition}\n").Problems);
    }

    [Fact]
    public void AVeryLongConditionIsBoundInGoodTime()
    {
        string condition = string.Join(" and ", Enumerable.Repeat("tool.tier is present", 400));

        Assert.Empty(Checked.From($"define tool.x = {condition}\n").Problems);
    }
}
