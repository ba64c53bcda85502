using StackAudit.Language.Syntax;
using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class RuleParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n  \r\n")]
    [InlineData("# only a comment")]
    public void AFileWithoutItemsIsEmpty(string text)
    {
        Parsed parsed = Parsed.From(text);

        Assert.Empty(parsed.File.Items);
        Assert.Empty(parsed.Errors);
    }

    [Fact]
    public void TestsAreSkippedUnreadWhenNobodyWantsThem()
    {
        Parsed parsed = Parsed.From("define x = a\ntest A1 \"broken\"\n  gvien == \"\"\"\n  \"\"\"\ndefine y = b\n", includeTests: false);

        Assert.Empty(parsed.Errors);
        Assert.Equal("(Define _ x a) (Define _ y b)", parsed.Tree);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void ALineOfABlockIsFoundAgainInTheFile(string lineBreak)
    {
        string text = string.Join(lineBreak, "test A1 \"b\"", "  given \"\"\"", "    tools:", "      zap: { name: Zapier }", "    \"\"\"", "");
        Parsed parsed = Parsed.From(text);
        StringSyntax yaml = Assert.Single(((TestSyntax)parsed.File.Items[0]).Clauses.OfType<FixtureClause>()).Yaml;
        TextPart content = Assert.IsType<TextPart>(Assert.Single(yaml.Parts));
        int firstLine = parsed.File.Source.PositionOf(content.Span.Start).Line;
        string[] lines = content.Text.Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[1], parsed.File.Source.Line(firstLine + 1)[yaml.Indentation..].ToString());
    }

    [Fact]
    public void AnItemEndsWithItsLastClause()
    {
        Parsed parsed = Parsed.From("rule A1 b \"c\"\n  require a   # why\n\n# about the next\nquery \"d\"\n  show e\n");

        Assert.Equal("rule A1 b \"c\"\n  require a", parsed.File.Source.Slice(parsed.File.Items[0].Span));
    }

    [Fact]
    public void AComparisonKnowsWhereItsWordsAre()
    {
        Parsed parsed = Parsed.From("define x = a is not older than 3 days");
        ComparisonExpression comparison = Assert.IsType<ComparisonExpression>(((DefineSyntax)parsed.File.Items[0]).Value);

        Assert.Equal("is not older than", parsed.File.Source.Slice(comparison.OperatorSpan));
        Assert.Equal("a is not older than 3 days", parsed.File.Source.Slice(comparison.Span));
    }
}
