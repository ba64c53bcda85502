using StackAudit.Language.Syntax;
using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class RecoveryTests
{
    private const string EightMistakes = "eight mistakes in one file";

    [Fact]
    public void EightMistakesInOneFileAreEightErrors() => Assert.Equal(8, Case().Errors.Count);

    [Fact]
    public void HealthyItemsBesideBrokenOnesStillLoad()
    {
        IReadOnlyList<ItemSyntax> items = Parsed.From(Case().Text).File.Items;

        Assert.Equal(["STK9001", "STK9002"], items.OfType<RuleSyntax>().Where(rule => !rule.IsBroken).Select(rule => rule.Code.Text));
    }

    [Fact]
    public void ABrokenRuleKeepsTheClausesThatCouldBeRead()
    {
        RuleSyntax rule = Parsed.From(Case().Text).File.Items.OfType<RuleSyntax>().First(rule => rule.IsBroken);

        Assert.Equal([typeof(ForEachClause), typeof(ReportClause)], rule.Clauses.Select(clause => clause.GetType()));
    }

    [Theory]
    [InlineData("define tool.x = a ==")]
    [InlineData("define tool.x =")]
    [InlineData("define tool.x = a b")]
    public void TheNameOfABrokenDefinitionStaysKnown(string text)
    {
        DefineSyntax define = Assert.IsType<DefineSyntax>(Assert.Single(Parsed.From(text).File.Items));

        Assert.True(define.IsBroken);
        Assert.Equal(("tool", "x"), (define.Kind?.Text, define.Name.Text));
    }

    [Fact]
    public void TheValueOfABrokenParameterIsLeftOut()
    {
        ParamSyntax param = Assert.IsType<ParamSyntax>(Assert.Single(Parsed.From("param few = ").File.Items));

        Assert.True(param.IsBroken);
        Assert.IsType<BrokenExpression>(param.Value);
    }

    [Fact]
    public void AnItemWithoutAHeadIsLeftOut() => Assert.Empty(Parsed.From("rule A1 \"no name\"\n  severity error\n").File.Items);

    [Fact]
    public void AMissingBracketNamesItsOther()
    {
        Parsed parsed = Parsed.From("define x = (a\n");

        Assert.Equal("opened here", Assert.Single(Assert.Single(parsed.Errors).Related).Message);
    }

    private static SyntaxErrorCase Case() =>
        SyntaxErrorCaseReader.Read(CaseFile.ReadLines("syntax-errors.cases")).Single(one => one.Title == EightMistakes);
}
