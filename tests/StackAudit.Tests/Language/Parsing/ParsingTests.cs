using StackAudit.Language.Syntax;
using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class ParsingTests
{
    public static TheoryData<ParsingCase> Cases => [.. ParsingCaseReader.Read(CaseFile.ReadLines("parsing.cases"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ATextBecomesItsTree(ParsingCase one)
    {
        Parsed parsed = Parsed.From(one.Text);

        Assert.Equal([], parsed.Errors.Select(error => $"{error.Location} {error.Message}"));
        Assert.Equal(one.Tree, parsed.Tree);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void LineBreaksOfWindowsMakeNoDifference(ParsingCase one) =>
        Assert.Equal(one.Tree, Parsed.From(one.Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Tree);

    [Theory]
    [MemberData(nameof(Cases))]
    public void TabsAreWhiteSpace(ParsingCase one) =>
        Assert.Equal(one.Tree, Parsed.From(one.Text.Replace("\n  ", "\n\t\t", StringComparison.Ordinal)).Tree);

    [Theory]
    [MemberData(nameof(Cases))]
    public void AByteOrderMarkMakesNoDifference(ParsingCase one) => Assert.Equal(one.Tree, Parsed.From("\uFEFF" + one.Text).Tree);

    [Theory]
    [MemberData(nameof(Cases))]
    public void ANodeSpansItsChildren(ParsingCase one)
    {
        foreach (SyntaxNode node in Parsed.From(one.Text).File.Items.SelectMany(SyntaxNodes.In))
        {
            Assert.All(SyntaxNodes.ChildrenOf(node), child => Assert.InRange(child.Span.Start, node.Span.Start, child.Span.End));
            Assert.All(SyntaxNodes.ChildrenOf(node), child => Assert.InRange(child.Span.End, child.Span.Start, node.Span.End));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AWordIsWhereItsSpanIs(ParsingCase one)
    {
        Parsed parsed = Parsed.From(one.Text);
        foreach (WordSyntax word in parsed.File.Items.SelectMany(SyntaxNodes.In).OfType<WordSyntax>().Where(word => word.Span.Length > 0))
        {
            Assert.Equal(word.Text, parsed.File.Source.Slice(word.Span).Trim('"'));
        }
    }
}
