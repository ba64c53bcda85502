using StackAudit.Tests.Language.Parsing;
using Xunit;

namespace StackAudit.Tests.Language.Evaluation;

public sealed class EvaluationTests
{
    public static TheoryData<EvaluationCase> Cases => [.. EvaluationCaseReader.Read(CaseFile.ReadLines("evaluation.cases", "Evaluation"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhatComesOutIsWhatTheCaseSays(EvaluationCase one) => Assert.Equal(string.Join('\n', one.Outcome), string.Join('\n', Evaluated.Of(one)));

    [Fact]
    public void TheNumberOfThreadsDoesNotShow()
    {
        IReadOnlyList<EvaluationCase> cases = EvaluationCaseReader.Read(CaseFile.ReadLines("evaluation.cases", "Evaluation"));

        Assert.NotEmpty(cases);
        Assert.All(cases, one => Assert.Equal(Evaluated.Of(one, threads: 1), Evaluated.Of(one, threads: 8)));
    }

    [Fact]
    public void WhatWorkIsSavedDoesNotShow()
    {
        IReadOnlyList<EvaluationCase> cases = EvaluationCaseReader.Read(CaseFile.ReadLines("evaluation.cases", "Evaluation"));

        Assert.NotEmpty(cases);
        Assert.All(cases, one => Assert.Equal(Evaluated.Of(one, isPlanned: false), Evaluated.Of(one)));
    }

    [Theory]
    [InlineData("--- a\n| tools: {}")]
    [InlineData("--- a\n=> x\n: 1 => 1")]
    [InlineData("--- a\n=> x\nrule A1 a")]
    [InlineData("x\n--- a\n: 1 => 1")]
    public void AMalformedCaseIsRejected(string text) => Assert.Throws<FormatException>(() => EvaluationCaseReader.Read(text.Split('\n')));
}
