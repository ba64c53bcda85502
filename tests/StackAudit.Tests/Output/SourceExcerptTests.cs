using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("regions: [us]", "us", "regions: [us]", 10, 2)]
    [InlineData("\tname:\tAds", "Ads", "    name:   Ads", 12, 3)]
    [InlineData("name: 日本 CRM", "CRM", "name: 日本 CRM", 11, 3)]
    [InlineData("name: 日本 CRM", "本", "name: 日本 CRM", 8, 2)]
    [InlineData("name: 👩‍👩‍👧 x", "x", "name: 👩‍👩‍👧 x", 9, 1)]
    [InlineData("name: ❤️ x", "x", "name: ❤️ x", 9, 1)]
    [InlineData("name: 🇫🇷 x", "x", "name: 🇫🇷 x", 9, 1)]
    [InlineData("name: cafe\u0301 x", "x", "name: cafe\u0301 x", 11, 1)]
    [InlineData("name: \e[31m x", "x", "name: ␛[31m x", 12, 1)]
    [InlineData("name: a\u202Eb x", "x", "name: a<U+202E>b x", 17, 1)]
    [InlineData("name: \u200B x", "x", "name: <U+200B> x", 15, 1)]
    public void CaretsStandUnderTheSpan(string line, string span, string shown, int indent, int carets)
    {
        int start = line.IndexOf(span, StringComparison.Ordinal);
        SourceExcerpt excerpt = SourceExcerpt.Of(line, start, start + span.Length, 100, ascii: false);
        Assert.Equal((shown, indent, carets), (excerpt.Text, excerpt.Indent, excerpt.Carets));
    }

    // Not among the cases above: the compiler does not keep half a character in an attribute.
    [Fact]
    public void HalfACharacterIsOneColumn() =>
        Assert.Equal(new SourceExcerpt("name: \uFFFD x", 8, 1), SourceExcerpt.Of("name: \uD800 x", 8, 9, 100, ascii: false));

    [Fact]
    public void ALongLineIsCutBehindTheSpan() => AssertCut("regions: [us], " + new string('x', 100), "us", "regions: [us], xxxxxxxxxxxxxxxxxxxxxxxx…", 10, 2);

    [Fact]
    public void ALongLineIsCutBeforeTheSpan() => AssertCut(new string('x', 100) + " us", "us", "…xxxxxxxxxxxx us", 14, 2);

    [Fact]
    public void ALongLineIsCutOnBothSides() =>
        AssertCut(new string('x', 100) + " us " + new string('y', 100), "us", "…xxxxxxxxxxxx us yyyyyyyyyyyyyyyyyyyyyy…", 14, 2);

    [Fact]
    public void WideCharactersAreNeverCutInHalf() => AssertCut("us " + new string('日', 100), "us", "us " + new string('日', 18) + "…", 0, 2);

    [Fact]
    public void ASpanWiderThanTheRoomIsCut() => AssertCut(new string('x', 100), new string('x', 100), new string('x', 39) + "…", 0, 39);

    [Fact]
    public void AVeryLongLineIsLookedAtAroundTheSpanOnly()
    {
        string line = new string('日', 3_000_000) + "us" + new string('日', 3_000_000);
        SourceExcerpt excerpt = SourceExcerpt.Of(line, 3_000_000, 3_000_002, 40, ascii: false);
        Assert.Equal("…日日日日日日us日日日日日日日日日日日日…", excerpt.Text);
    }

    [Fact]
    public void AnEmptySpanHasOneCaret() => Assert.Equal((4, 1), Carets("name", 4, 4));

    [Fact]
    public void ASpanThatGoesOnInTheNextLineIsUnderlinedToTheEnd() => Assert.Equal((6, 4), Carets("text: here", 6, 99));

    [Fact]
    public void APlaceBehindTheLineIsItsEnd() => Assert.Equal((4, 1), Carets("name", 50, 60));

    [Fact]
    public void AsciiCountsWhatItSpells()
    {
        SourceExcerpt excerpt = SourceExcerpt.Of("a → é x", 6, 7, 40, ascii: true);
        Assert.Equal(new SourceExcerpt("a -> <U+00E9> x", 14, 1), excerpt);
    }

    private static (int Indent, int Carets) Carets(string line, int start, int end)
    {
        SourceExcerpt excerpt = SourceExcerpt.Of(line, start, end, 100, ascii: false);
        return (excerpt.Indent, excerpt.Carets);
    }

    private static void AssertCut(string line, string span, string shown, int indent, int carets)
    {
        int start = line.IndexOf(span, StringComparison.Ordinal);
        Assert.Equal(new SourceExcerpt(shown, indent, carets), SourceExcerpt.Of(line, start, start + span.Length, 40, ascii: false));
    }
}
