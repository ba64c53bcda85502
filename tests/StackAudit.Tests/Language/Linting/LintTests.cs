using StackAudit.Language.Binding;
using StackAudit.Language.Linting;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Tests.Language.Parsing;
using StackAudit.Tests.Loading;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Language.Linting;

public sealed class LintTests
{
    private const string Drafts = "design/rule-drafts";

    // What the words and codes of the cases are held against.
    private static readonly StackModel Model = Loaded.Model("tools: { a: { name: A, status: active, tags: [sandbox], scope: [north] } }\n", "categories: { own-category: Ours }\n");
    private static readonly CodeLock Codes = new(new SourceText("rules/codes.lock", "# all codes\nACME1 a\nACME2 b removed\n"));

    public static TheoryData<LintCase> Cases => [.. LintCase.Read(CaseFile.ReadLines("lints.cases", "Linting"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ALintSpeaksWhereItIsMeantToAndNowhereElse(LintCase one)
    {
        RuleLints.Lint lint = RuleLints.All.Single(lint => NameOf(lint) == one.Lint);
        LintedFiles files = Linted.From(("rules/a.rules", one.Case.Text)) with { Model = Model, Codes = Codes, StepsOf = StepsOnALargeStack };

        Assert.Equal(string.Join('\n', one.Case.Errors), string.Join('\n', lint(files).OrderBy(found => found.Location.Span.Start).Select(SyntaxErrorCaseReader.Describe)));
    }

    [Fact]
    public void EachLintHasACaseInWhichItSpeaksAndOneInWhichItDoesNot()
    {
        LintCase[] cases = [.. LintCase.Read(CaseFile.ReadLines("lints.cases", "Linting"))];

        Assert.InRange(RuleLints.All.Count, 13, int.MaxValue);
        Assert.All(RuleLints.All.Select(NameOf), lint =>
        {
            Assert.Contains(cases, one => one.Lint == lint && one.Case.Errors.Count > 0);
            Assert.Contains(cases, one => one.Lint == lint && one.Case.Errors.Count == 0);
        });
    }

    [Fact]
    public void EveryCodeOccursInACase()
    {
        string[] codes = [.. LintCase.Read(CaseFile.ReadLines("lints.cases", "Linting")).SelectMany(one => one.Case.Errors).Select(error => error.Split(' ')[1])];

        Assert.NotEmpty(LintDiagnostics.All);
        Assert.Equal([], LintDiagnostics.All.Select(descriptor => descriptor.Code).Except(codes).Except([GoneCode]));
    }

    [Theory]
    [InlineData("rule ACME1 a \"A\"\n  param least = 5\n  for each tool\n  let old = tool.since\n  require tool.userz > 5\n  report at tool: \"x\"\n")]
    [InlineData("param least = 5\nrule ACME1 a \"A\"\n  for each tool\n  require tool.users == least\n  report at tool: \"x\"\n")]
    public void WhatARuleWithAMistakeMayUseIsNotCalledUnused(string text)
    {
        LintedFiles files = Linted.From(requiresHealthy: false, [("rules/a.rules", text)]);

        Assert.Equal([], UnusedNameLint.Find(files).Select(found => found.Message));
    }

    [Fact]
    public void ACodeWhoseRuleIsGoneIsSaidAtItsLine()
    {
        LintedFiles files = Linted.From(("rules/a.rules", "define tool.x = yes\n")) with { Codes = Codes };

        Assert.Equal("rules/codes.lock:2:1 STK0194 There is no rule `ACME1` any more.", string.Join('\n', CodeLockLint.Find(files).Select(found => $"{found.Location} {found.Code} {found.Message}")));
    }

    [Fact]
    public void TheShippedRulesHaveNoLint()
    {
        string lockPath = Repository.PathOf("rules", CodeLock.FileName);
        LintedFiles files = Linted.From([.. BuiltInRules.Sources.Select(source => (source.Path, source.Content))])
            with
        { Codes = new CodeLock(new SourceText("rules/codes.lock", File.ReadAllText(lockPath))) };

        Assert.NotEmpty(files.Rules);
        Assert.Equal([], RuleLints.Find(files).Select(found => $"{found.Location} {found.Message} {found.Help}"));
    }

    [Fact]
    public void TheCodesOfTheShippedRulesAreLockedInOrder()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("rules", CodeLock.FileName));

        Assert.NotEmpty(lines);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [SharedInputFact(Drafts)]
    public void LintsHardlyEverSpeakOfRulesThatAreFine()
    {
        string[] paths = [.. Directory.GetFiles(Repository.SharedPathOf(Drafts), "stk*.rules").Append(Repository.SharedPathOf(Drafts, "words.rules"))];
        LintedFiles files = Linted.From(requiresHealthy: false, [.. paths.Select(path => (Path.GetFileName(path), File.ReadAllText(path)))]);

        Assert.NotEmpty(files.Rules);
        // Lints that speak often are not read: of so many rules hardly any may be flagged for more than their tests.
        Assert.InRange(RuleLints.Find(files).Count(found => found.Descriptor.Name != "untested-rule"), 0, 3);
    }

    private static double StepsOnALargeStack(BoundRule rule) => CostEstimate.Of(rule, StackSizes.Large);

    private static string NameOf(RuleLints.Lint lint) => lint.Method.DeclaringType!.Name;

    private const string GoneCode = "STK0194";
}
