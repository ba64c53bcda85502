using StackAudit.Explaining;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Schema;
using StackAudit.Tests.Language.Evaluation;
using StackAudit.Tests.Language.Parsing;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Explaining;

public sealed class WordsTests
{
    private static readonly RuleWords Words = new(StackSchema.BuiltIn, Overrides.None);

    public static TheoryData<EvaluationCase> Cases =>
        [.. EvaluationCaseReader.Read(File.ReadAllLines(Repository.PathOf("tests", "StackAudit.Tests", "Explaining", "Cases", "words.cases")))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheWordsAreThoseOfTheCase(EvaluationCase one)
    {
        BoundRules bound = Evaluated.Bind(one);
        IEnumerable<string> answers = one.Questions.Select((question, i) => $"{question.Kind}: {question.Expression} => {Meaning(bound, question.Kind, i)}");
        IEnumerable<string> rules = bound.Rules.SelectMany(rule => Words.Of(rule).Concat(rule.Escalations.Select(Words.Escalation))).Select(sentence => $"=> {sentence}");

        Assert.Equal(string.Join('\n', one.Outcome), string.Join('\n', answers.Concat(rules)));
    }

    [Fact]
    public void EveryPartOfTheLanguageHasWords()
    {
        // Those cases hold every expression, source and clause, as a test beside them asserts.
        BoundRules[] all = [.. EvaluationCaseReader.Read(CaseFile.ReadLines("evaluation.cases", "Evaluation")).Select(Evaluated.Bind)];
        string[] said =
        [
            .. all.SelectMany(bound => bound.Declarations.Definitions).Select(definition => Words.Expressions.Meaning(definition.Value!)),
            .. all.SelectMany(bound => bound.Rules).SelectMany(Words.Of),
        ];

        Assert.InRange(said.Length, 300, int.MaxValue);
        Assert.All(said, words => Assert.DoesNotContain("could not be understood", words, StringComparison.Ordinal));
    }

    private static string Meaning(BoundRules bound, string kind, int number) =>
        Words.Expressions.Meaning(bound.Declarations.FindDefinition(kind.Length == 0 ? null : kind, $"question_{number}")!.Value!);
}
