using StackAudit.Language.Binding;
using StackAudit.Language.Functions;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Tests.Language.Parsing;
using Xunit;

namespace StackAudit.Tests.Language.Binding;

public sealed class CompletenessTests
{
    private static readonly IReadOnlyList<SyntaxErrorCase> Cases = SyntaxErrorCaseReader.Read(CaseFile.ReadLines("checking.cases", "Binding"), allowsHealthy: true);

    private static readonly BoundExpression[] Bound =
    [
        .. Cases.SelectMany(one => Checked.From(one.Text).Rules.Declarations.Definitions)
            .Select(definition => definition.Value)
            .OfType<BoundExpression>()
            .SelectMany(BoundTree.All),
    ];

    [Fact]
    public void EveryMistakeOccursInACase()
    {
        string[] codes = [.. Cases.SelectMany(one => one.Errors).Select(error => error.Split(' ')[1])];

        Assert.InRange(BindingDiagnostics.All.Count, 19, int.MaxValue);
        Assert.Equal([], BindingDiagnostics.All.Select(descriptor => descriptor.Code).Except(codes));
    }

    [Fact]
    public void MistakesHaveCodesAndNamesOfTheirOwn()
    {
        Assert.NotEmpty(BindingDiagnostics.All);
        Assert.Equal(BindingDiagnostics.All.Count, BindingDiagnostics.All.Select(descriptor => descriptor.Code).Distinct().Count());
        Assert.Equal(BindingDiagnostics.All.Count, BindingDiagnostics.All.Select(descriptor => descriptor.Name).Distinct().Count());
    }

    [Fact]
    public void EveryRowOfTheComparisonsOccursInACase()
    {
        BoundComparison[] found = [.. Bound.OfType<BoundComparison>()];

        Assert.InRange(Comparisons.Rows.Count, 50, int.MaxValue);
        Assert.Equal([], Comparisons.Rows.Where(row => !Array.Exists(found, comparison => IsOf(comparison, row))));
    }

    [Fact]
    public void EveryRowOfTheArithmeticOccursInACase()
    {
        Assert.InRange(Arithmetic.Rows.Count, 18, int.MaxValue);
        Assert.Equal([], Arithmetic.Rows.Select(row => row.Operator).Except(Bound.OfType<BoundArithmetic>().Select(arithmetic => arithmetic.Operator)));
    }

    [Fact]
    public void EveryFunctionOccursInACase()
    {
        Assert.NotEmpty(BuiltInFunctions.All);
        Assert.Equal([], BuiltInFunctions.All.Select(function => function.Name).Except(Bound.OfType<BoundCall>().Select(call => call.Function.Name)));
    }

    [Fact]
    public void EveryQuantifierOccursInACase()
    {
        Quantifier[] all = Enum.GetValues<Quantifier>();

        Assert.NotEmpty(all);
        Assert.Equal([], all.Except(Bound.OfType<BoundOver>().Select(over => over.Quantifier)));
    }

    private static bool IsOf(BoundComparison comparison, ComparisonRow row) =>
        comparison.Operator == row.Operator && comparison.IsNegated == row.IsNegated && Fits(row.Left, comparison.Left.Type) && Fits(row.Right, comparison.Right.Type);

    private static bool Fits(TypeClass wanted, FieldType type) => wanted == TypeClass.Any || wanted == type.Class();
}
