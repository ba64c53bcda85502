using StackAudit.Language.Formatting;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Output;
using StackAudit.Tests.Language.Parsing;
using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>The language reference is complete, and what it says is so. With <c>ACCEPT=1</c> in the environment outcomes and tables are written anew.</summary>
public sealed class LanguageReferenceTests
{
    private static readonly IReadOnlyList<LanguageExample> All = Accepted();

    private static readonly SyntaxNode[] Nodes =
        [.. All.Concat(LanguagePage.Unsaid).Select(Text).Distinct().SelectMany(text => Parsed.From(text).File.Items).SelectMany(SyntaxTree.All)];

    public static TheoryData<LanguageExample> Examples => [.. All];

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleGivesWhatThePageSays(LanguageExample example) => Assert.Equal(example.Outcome, LanguageOutcome.Of(example));

    [Fact]
    public void RulesOfWhichNothingIsSaidHaveNoMistake()
    {
        Assert.NotEmpty(LanguagePage.Unsaid);
        Assert.All(LanguagePage.Unsaid, example => Assert.Equal([], LanguageOutcome.Mistakes(example).Select(mistake => $"{example}: {mistake.Location} {mistake.Message}")));
    }

    [Fact]
    public void ExamplesAreFormatted()
    {
        string[] texts = [.. All.Concat(LanguagePage.Unsaid).Select(example => example.Rules).Where(text => text.Length > 0).Distinct()];

        Assert.NotEmpty(texts);
        Assert.All(texts.Select(text => Parsed.From(text)).Where(parsed => parsed.Errors.Count == 0), parsed => Assert.Equal(RuleFormatter.Format(parsed.File), parsed.File.Source.Content));
    }

    [Fact]
    public void ATableSaysWhatTheProgramSays()
    {
        Assert.Equal(LanguageTables.All.Keys, LanguagePage.Tables().Order(StringComparer.Ordinal));
        Assert.Equal(LanguagePage.Text, LanguagePage.With(example => example.Outcome, name => LanguageTables.All[name]()));
    }

    [Fact]
    public void EveryItemAndClauseOccursInAnExample()
    {
        Type[] kinds = [.. typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract && type != typeof(BrokenExpression))];

        Assert.InRange(kinds.Length, 70, int.MaxValue);
        Assert.Equal([], kinds.Except(Nodes.Select(node => node.GetType())).Select(kind => kind.Name));
    }

    [Fact]
    public void EveryRelationAndWordOccursInAnExample()
    {
        Assert.Equal([], Enum.GetValues<Relation>().Except(Nodes.OfType<ComparisonExpression>().Select(node => node.Relation)));
        Assert.Equal([], Enum.GetValues<Quantifier>().Except(Nodes.OfType<OverExpression>().Select(node => node.Quantifier)));
        Assert.Equal([], Enum.GetValues<EditKind>().Except(Nodes.OfType<EditSyntax>().Select(node => node.Kind)));
        Assert.Equal([], Enum.GetValues<FixtureKind>().Except(Nodes.OfType<FixtureClause>().Select(node => node.Kind)));
        Assert.Equal([], StackAudit.Language.Functions.BuiltInFunctions.All.Select(function => function.Name).Except(Nodes.OfType<CallExpression>().Select(call => call.Function.Text)));
        Assert.Equal([], StackAudit.Language.Binding.MessageBinder.Filters.Select(filter => filter.Word).Except(Nodes.OfType<HolePart>().Select(hole => hole.Filter?.Text)));
    }

    private static string Text(LanguageExample example) => example.Kind.StartsWith("values", StringComparison.Ordinal)
        ? string.Concat(example.Outcome.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => $"define x{i} = {line.Split(" => ")[0].TrimEnd()}\n"))
        : example.Rules;

    private static IReadOnlyList<LanguageExample> Accepted()
    {
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(LanguagePage.Path, LanguagePage.With(LanguageOutcome.Of, name => LanguageTables.All[name]()));
        }

        return LanguagePage.Examples();
    }
}
