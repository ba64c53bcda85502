using StackAudit.Language.Formatting;
using StackAudit.Language.Syntax;
using StackAudit.Rules;
using StackAudit.Tests.Language.Parsing;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Language.Formatting;

public sealed class FormattingTests
{
    private const string Drafts = "design/rule-drafts";

    public static TheoryData<FormattingCase> Cases => [.. FormattingCaseReader.Read(CaseFile.ReadLines("formatting.cases", "Formatting"))];

    public static TheoryData<ParsingCase> ParsingCases => [.. ParsingCaseReader.Read(CaseFile.ReadLines("parsing.cases"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ATextIsWrittenInTheOneStyle(FormattingCase one) => Assert.Equal(one.Formatted, Formatted.AssertSound(one.Text));

    [Theory]
    [MemberData(nameof(Cases))]
    public void LineBreaksOfWindowsStay(FormattingCase one) => Assert.Equal(
        one.Formatted.Replace("\n", "\r\n", StringComparison.Ordinal),
        Formatted.From(one.Text.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(ParsingCases))]
    public void WhateverTheGrammarHasKeepsItsMeaning(ParsingCase one) => Formatted.AssertSound(one.Text);

    [Fact]
    public void TheShippedRulesAreFormatted()
    {
        Assert.NotEmpty(BuiltInRules.Sources);
        Assert.All(BuiltInRules.Sources, source => Assert.Equal(Formatted.AssertSound(source.Content), source.Content));
    }

    [SharedInputFact(Drafts)]
    public void TheDraftsOfTheCatalogueKeepTheirMeaning()
    {
        string[] paths = Directory.GetFiles(Repository.SharedPathOf(Drafts), "*.rules");
        Assert.NotEmpty(paths);
        Assert.All(paths, path => Formatted.AssertSound(File.ReadAllText(path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \r\n")]
    public void AnEmptyFileStaysEmpty(string text) => Assert.Equal("", Formatted.From(text));

    [Fact]
    public void TheTreeIsWalkedWhole()
    {
        SyntaxNode[] nodes = [.. ParsingCaseReader.Read(CaseFile.ReadLines("parsing.cases")).SelectMany(one => Parsed.From(one.Text).File.Items).SelectMany(SyntaxNodes.In)];

        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.Equal(
            SyntaxNodes.ChildrenOf(node).OrderBy(child => child.Span.Start).Select(child => child.Span),
            SyntaxTree.PartsOf(node).OrderBy(child => child.Span.Start).Select(child => child.Span)));
    }
}
