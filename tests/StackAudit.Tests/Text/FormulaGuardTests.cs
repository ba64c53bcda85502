using CsCheck;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Text;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 40", "'+49 40")]
    [InlineData("-", "'-")]
    [InlineData("@home", "'@home")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=1", "''=1")]
    [InlineData("'tis", "'tis")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void AFormulaGetsAnApostrophe(string text, string guarded) => Assert.Equal(guarded, FormulaGuard.Put(text));

    [Fact]
    public void TheWayBackIsCertain() =>
        Gen.Char["'=+-@\tab"].Array[0, 5].Sample(characters => FormulaGuard.Take(FormulaGuard.Put(new string(characters))) == new string(characters));
}
