using System.Text;
using StackAudit.Diagnostics;
using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class LimitTests
{
    private const int Many = 10_000;

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("not ")]
    [InlineData("any(")]
    [InlineData("any(x in ")]
    [InlineData("list(x for x in ")]
    [InlineData("{ a: ")]
    [InlineData("f(")]
    public void NestingTooDeeplyIsAnErrorAndNotAnOverflow(string opening)
    {
        Diagnostic error = ErrorOf(string.Concat(Enumerable.Repeat(opening, Many)));

        Assert.Equal("STK0112 This is nested too deeply.", $"{error.Code} {error.Message}");
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("a + ")]
    [InlineData("a * ")]
    [InlineData("a otherwise ")]
    public void TooManyOperatorsAreAnErrorAndNotADeepTree(string operation)
    {
        Diagnostic error = ErrorOf(string.Concat(Enumerable.Repeat(operation, Many)) + "a");

        Assert.Equal("STK0113 There are more than 500 operators in one clause.", $"{error.Code} {error.Message}");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("list([", "])")]
    [InlineData("f(not ", ")")]
    public void TwoHundredLevelsAreRead(string opening, string closing)
    {
        int pairs = opening.Length == 1 ? 199 : 99;
        string text = string.Concat(Enumerable.Repeat(opening, pairs)) + "a" + string.Concat(Enumerable.Repeat(closing, pairs));

        Assert.Empty(Parsed.From($"define x = {text}").Errors);
    }

    [Theory]
    [InlineData("a and ")]
    [InlineData("a or ")]
    public void LongChainsOfConditionsAreFlat(string operation) =>
        Assert.Empty(Parsed.From($"define x = {string.Concat(Enumerable.Repeat(operation, Many))}a").Errors);

    [Fact]
    public void AnAlternativeCostsNoMoreThanTheFirst()
    {
        string text = string.Concat(Enumerable.Repeat("list(x in list(", 90)) + "a" + string.Concat(Enumerable.Repeat(") for x in b)", 90));

        Assert.Empty(Parsed.From($"define x = {text}").Errors);
    }

    [Fact]
    public void TheLargestFileIsRead()
    {
        string text = "define x = a\n" + new string('#', (4 * 1024 * 1024) - 13);

        Assert.Empty(Parsed.From(text).Errors);
        Diagnostic error = Assert.Single(Parsed.From(text + "#").Errors);
        Assert.Equal("STK0116 This file has more than 4 MiB and was not read.", $"{error.Code} {error.Message}");
    }

    [Fact]
    public void TheRestOfAFileWithTooManyItemsIsNotRead()
    {
        var text = new StringBuilder();
        text.Insert(0, "define x = a\n", Many);
        Assert.Empty(Parsed.From(text.ToString()).Errors);

        Parsed parsed = Parsed.From(text.Append("define y = b").ToString());

        Diagnostic error = Assert.Single(parsed.Errors);
        Assert.Equal(("STK0117", Many + 1), (error.Code, error.Location.Start.Line));
        Assert.Equal(Many, parsed.File.Items.Count);
    }

    [Fact]
    public void AVeryLongLineIsReadInGoodTime()
    {
        string clauses = string.Concat(Enumerable.Repeat("where a is b ", 5_000));

        Assert.Empty(Parsed.From($"rule A1 b \"c\" {clauses}").Errors);
        Assert.Single(Parsed.From($"rule A1 b \"c\" {clauses} where == a {clauses}").Errors);
    }

    private static Diagnostic ErrorOf(string expression)
    {
        Parsed parsed = Parsed.From($"define x = {expression}\ndefine y = b\n");

        Assert.Equal(2, parsed.File.Items.Count);
        return Assert.Single(parsed.Errors);
    }
}
