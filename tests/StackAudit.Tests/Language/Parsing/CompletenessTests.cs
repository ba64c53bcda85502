using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class CompletenessTests
{
    // A file that is too big to be a case has its own tests.
    private static readonly string[] Limits = ["STK0112", "STK0113", "STK0116", "STK0117"];

    private static readonly SyntaxNode[] Nodes =
        [.. ParsingCaseReader.Read(CaseFile.ReadLines("parsing.cases")).SelectMany(one => Parsed.From(one.Text).File.Items).SelectMany(SyntaxNodes.In)];

    [Fact]
    public void EveryNodeOccursInACase()
    {
        Type[] kinds =
        [
            .. typeof(SyntaxNode).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract && type != typeof(BrokenExpression)),
        ];

        Assert.InRange(kinds.Length, 70, int.MaxValue);
        Assert.Equal([], kinds.Except(Nodes.Select(node => node.GetType())).Select(kind => kind.Name));
    }

    [Fact]
    public void EveryRelationOccursInACase() => AssertComplete(Nodes.OfType<ComparisonExpression>().Select(node => node.Relation));

    [Fact]
    public void EveryQuantifierOccursInACase() => AssertComplete(Nodes.OfType<OverExpression>().Select(node => node.Quantifier));

    [Fact]
    public void EveryKindOfEditOccursInACase() => AssertComplete(Nodes.OfType<EditSyntax>().Select(node => node.Kind));

    [Fact]
    public void EveryKindOfFixtureOccursInACase() => AssertComplete(Nodes.OfType<FixtureClause>().Select(node => node.Kind));

    [Fact]
    public void EveryItemAndClauseHasAGoodAndABadCase()
    {
        string[] good = FirstWords("parsing.cases");
        string[] bad = FirstWords("syntax-errors.cases");
        string[] words = [.. ItemForms.Keywords, .. ItemForms.All.SelectMany(form => form.Body.Keywords).Distinct()];

        Assert.InRange(words.Length, 40, int.MaxValue);
        Assert.Equal([], words.Except(good));
        Assert.Equal([], words.Except(bad));
    }

    [Fact]
    public void EveryErrorOccursInACase()
    {
        string[] codes = [.. SyntaxErrorCaseReader.Read(CaseFile.ReadLines("syntax-errors.cases")).SelectMany(one => one.Errors).Select(error => error.Split(' ')[1])];

        Assert.InRange(SyntaxDiagnostics.All.Count, 17, int.MaxValue);
        Assert.Equal([], SyntaxDiagnostics.All.Select(descriptor => descriptor.Code).Except(codes).Except(Limits));
    }

    [Fact]
    public void ErrorsHaveCodesOfTheirOwn()
    {
        Assert.NotEmpty(SyntaxDiagnostics.All);
        Assert.Equal(SyntaxDiagnostics.All.Count, SyntaxDiagnostics.All.Select(descriptor => descriptor.Code).Distinct().Count());
        Assert.Equal(SyntaxDiagnostics.All.Count, SyntaxDiagnostics.All.Select(descriptor => descriptor.Name).Distinct().Count());
    }

    private static string[] FirstWords(string caseFile) => [.. CaseFile.ReadLines(caseFile).Select(line => line.TrimStart().Split(' ')[0])];

    private static void AssertComplete<T>(IEnumerable<T> found)
        where T : struct, Enum
    {
        T[] all = Enum.GetValues<T>();
        Assert.NotEmpty(all);
        Assert.Equal([], all.Except(found));
    }
}
