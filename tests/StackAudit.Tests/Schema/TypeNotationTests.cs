using StackAudit.Schema;
using Xunit;

namespace StackAudit.Tests.Schema;

public class TypeNotationTests
{
    public static TheoryData<string> DeclaredTypes =>
        [.. StackSchema.BuiltIn.Kinds.SelectMany(kind => kind.Fields.Stored).Select(stored => stored.Type.ToString()!).Distinct()];

    [Theory]
    [MemberData(nameof(DeclaredTypes))]
    public void EveryDeclaredTypeCanBeWritten(string notation) => Assert.Equal(notation, Parse(notation));

    [Theory]
    [InlineData("-> tool", "→ tool")]
    [InlineData("→ team, person or vendor", "→ team or person or vendor")]
    [InlineData("list->tool", "list → tool")]
    [InlineData("list of tier", "list of tier")]
    [InlineData("enum( a,b )", "enum(a, b)")]
    [InlineData("{ a, b* text, c → team, person or vendor, d → team or person, e date }", "{ a text, b* text, c → team or person or vendor, d → team or person, e date }")]
    [InlineData("list by a of {a* word}", "list by a of { a* word }")]
    public void ATypeMayBeWrittenInOtherWays(string notation, string usual) => Assert.Equal(usual, Parse(notation));

    [Theory]
    [InlineData("", "a type is missing")]
    [InlineData("string", "`string` is not a type")]
    [InlineData("list", "`of` is missing")]
    [InlineData("list of list of text", "a list cannot hold lists")]
    [InlineData("list by b of { a text }", "the elements have no field `b`")]
    [InlineData("list by of { a text }", "`of` is missing")]
    [InlineData("→ dog", "`dog` is not a kind")]
    [InlineData("→", "`→` is not a kind")]
    [InlineData("enum(a, b", "`)` is missing")]
    [InlineData("enum a", "`(` is missing")]
    [InlineData("{ a text", "`}` is missing")]
    [InlineData("{ a }", "`}` is not a type")]
    [InlineData("{ a text, a date }", "the field `a` occurs twice")]
    [InlineData("text text", "nothing may follow, but `text` does")]
    public void WhatIsNoTypeIsExplained(string notation, string expected)
    {
        Assert.False(TypeNotation.TryParse(notation, IsKind, out _, out string mistake));
        Assert.Equal(expected, mistake);
    }

    private static string Parse(string notation)
    {
        Assert.True(TypeNotation.TryParse(notation, IsKind, out FieldType? type, out string mistake), mistake);
        return type.ToString()!;
    }

    private static bool IsKind(string word) => StackSchema.BuiltIn.Find(word) is not null;
}
