using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Text;

public sealed class TextEditsTests
{
    private static readonly SourceText Source = new("a.yaml", "0123456789");

    [Fact]
    public void EditsAreMadeInWhateverOrderTheyCome() =>
        Assert.Equal("0x3y789", TextEdits.Apply(Source, [Edit(4, 3, "y"), Edit(1, 2, "x")]).Content);

    [Fact]
    public void WhatIsPutInAtOnePlaceKeepsItsOrder() =>
        Assert.Equal("ab0123456789c", TextEdits.Apply(Source, [Edit(10, 0, "c"), Edit(0, 0, "a"), Edit(0, 0, "b")]).Content);

    [Fact]
    public void EditsOfOtherFilesAreLeftOut() =>
        Assert.Equal(Source.Content, TextEdits.Apply(Source, [Edit(1, 2, "x") with { File = "b.yaml" }]).Content);

    [Fact]
    public void OverlappingEditsAreRefused() =>
        Assert.Throws<ArgumentException>(() => TextEdits.Apply(Source, [Edit(1, 3, "x"), Edit(3, 1, "y")]));

    [Theory]
    [InlineData(1, 2, 3, 2, true)]
    [InlineData(1, 0, 1, 0, true)]
    [InlineData(1, 2, 4, 2, false)]
    public void EditsMadeApartFromEachOtherMayNotTouch(int start, int length, int otherStart, int otherLength, bool conflict) =>
        Assert.Equal(conflict, TextEdits.Conflict([Edit(start, length, "x")], [Edit(otherStart, otherLength, "y")]));

    private static TextEdit Edit(int start, int length, string text) => new("a.yaml", new TextSpan(start, length), text);
}
