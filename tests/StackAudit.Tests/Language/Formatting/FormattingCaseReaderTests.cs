using Xunit;

namespace StackAudit.Tests.Language.Formatting;

public sealed class FormattingCaseReaderTests
{
    [Fact]
    public void ACaseHasATextAndWhatItBecomes() => Assert.Equal(
        new FormattingCase("spaces", "define  x = a\n", "define x = a\n"),
        Assert.Single(FormattingCaseReader.Read(["--- spaces", "define  x = a", "=>", "define x = a", ""])));

    [Theory]
    [InlineData("--- a", "define x = a")]
    [InlineData("--- a", "define x = a", "=>")]
    [InlineData("--- a", "=>", "define x = a")]
    [InlineData("--- a", "define x = a", "=>", "define x = a", "=>", "define x = a")]
    public void WhatIsNoCaseIsAMistake(params string[] lines) => Assert.Throws<FormatException>(() => FormattingCaseReader.Read(lines));
}
