using StackAudit.Tests.Language.Parsing;
using StackAudit.Tests.Loading;
using Xunit;

namespace StackAudit.Tests.Editing;

public sealed class EditingCaseTests
{
    public static TheoryData<EditingCase> Cases => [.. EditingCaseReader.Read(CaseFile.ReadLines(["Editing", "editing.cases"]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void OnlyWhatTheFixSaysIsOther(EditingCase one) => Assert.Equal(one.After, Edited.By(one.Before, one.Subject, one.Edits));

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhatIsEditedStillLoads(EditingCase one) =>
        Assert.Equal("", one.After is null ? "" : PrintedProblems.Print(Edited.Load(one.After).Problems));

    [Theory]
    [MemberData(nameof(Cases))]
    public void LineBreaksStayAsTheyAre(EditingCase one) =>
        Assert.Equal(one.After?.ReplaceLineEndings("\r\n"), Edited.By(one.Before.ReplaceLineEndings("\r\n"), one.Subject, one.Edits));

    [Theory]
    [InlineData("--- a\n| x: y\n= x: z")]
    [InlineData("--- a\n| x: y\ntool a: set b to c")]
    [InlineData("--- a\n| x: y\ntool a: set b to c\n= x: z\nnot offered")]
    [InlineData("--- a\ntool a: set b to c\n= x: z")]
    public void AMalformedCaseIsRejected(string text) => Assert.Throws<FormatException>(() => EditingCaseReader.Read(text.Split('\n')));
}
