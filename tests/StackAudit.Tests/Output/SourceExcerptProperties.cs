using CsCheck;
using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class SourceExcerptProperties
{
    private static readonly string[] Pieces =
        ["a", " ", "\t", "日", "é", "e\u0301", "👩‍👩‍👧", "🇫🇷", "\e", "\0", "\u202E", "\u200D", "\uFE0F", "\uD800", "\u0301", "->", "→"];

    private static readonly Gen<string> Lines =
        Gen.Int[0, Pieces.Length - 1].Array[0, 300].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    [Fact]
    public void WhateverIsInALineTheCaretsStayWithinTheRoom() =>
        Gen.Select(Lines, Gen.Int[0, 400], Gen.Int[0, 400], Gen.Int[20, 150], Gen.Bool).Sample((line, start, length, room, ascii) =>
        {
            SourceExcerpt excerpt = SourceExcerpt.Of(line, start, start + length, room, ascii);
            Assert.InRange(DisplayWidth.Of(excerpt.Text), 0, room);
            Assert.InRange(excerpt.Carets, 1, room);
            Assert.InRange(excerpt.Indent + excerpt.Carets, 1, room + 1);
            Assert.DoesNotContain(excerpt.Text, char.IsControl);
        });

    [Fact]
    public void VisibleTextStaysAsItIsWhenMadeVisibleAgain() =>
        Gen.Select(Lines, Gen.Bool).Sample((line, ascii) =>
        {
            string once = VisibleText.Of(line, ascii);
            Assert.Equal(once, VisibleText.Of(once, ascii));
        });
}
