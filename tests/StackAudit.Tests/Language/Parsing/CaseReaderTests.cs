using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class CaseReaderTests
{
    [Theory]
    [InlineData("define x = a")]
    [InlineData("---\ndefine x = a\n=> (Define _ x a)")]
    [InlineData("--- a\ndefine x = a")]
    [InlineData("--- a\n=> (Define _ x a)")]
    [InlineData("--- a\ndefine x = a\n=> (Define _ x a)\ndefine y = b")]
    [InlineData("--- a\nx\n=> y\n--- a\nx\n=> y")]
    public void AMalformedTreeCaseIsRejected(string text) => Assert.Throws<FormatException>(() => ParsingCaseReader.Read(text.Split('\n')));

    [Theory]
    [InlineData("^ STK0101 Before the first case.")]
    [InlineData("--- a\ndefine x = a")]
    [InlineData("--- a\n^ STK0101 Nothing above it.")]
    [InlineData("--- a\nx\n^^ Without a code.")]
    [InlineData("--- a\nx\n^^ STK0101 Without a full stop")]
    [InlineData("--- a\nx\n| a label without an error")]
    [InlineData("--- a\nx\n^ STK0101 Message.\n= help\n= again")]
    public void AMalformedErrorCaseIsRejected(string text) => Assert.Throws<FormatException>(() => SyntaxErrorCaseReader.Read(text.Split('\n')));

    [Fact]
    public void AnErrorIsReadWithItsPlace()
    {
        SyntaxErrorCase one = Assert.Single(SyntaxErrorCaseReader.Read(["--- title", "define x =", "  ^^^ STK0101 Bad.", "  | label", "  = help", "next"]));

        Assert.Equal("define x =\nnext\n", one.Text);
        Assert.Equal("1:3+3 STK0101 Bad.\n  | label\n  = help", Assert.Single(one.Errors));
    }
}
