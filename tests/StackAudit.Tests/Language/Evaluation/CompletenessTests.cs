using StackAudit.Language.Binding;
using StackAudit.Language.Functions;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Tests.Language.Parsing;
using Xunit;

namespace StackAudit.Tests.Language.Evaluation;

public sealed class CompletenessTests
{
    private static readonly BoundRules[] Bound = [.. EvaluationCaseReader.Read(CaseFile.ReadLines("evaluation.cases", "Evaluation")).Select(Evaluated.Bind)];

    private static readonly BoundRule[] Rules = [.. Bound.SelectMany(bound => bound.Rules)];

    private static readonly BoundExpression[] Values =
    [
        .. Bound.SelectMany(bound => bound.Declarations.Definitions).Select(definition => definition.Value!)
            .Concat(Rules.SelectMany(rule => rule.Clauses.OfType<BoundLet>()).Select(let => let.Local.Value!))
            .Concat(Rules.Select(rule => rule.Duty))
            .Concat(Rules.SelectMany(rule => rule.Report.Message.Parts).Select(part => part.Hole).OfType<BoundExpression>())
            .SelectMany(BoundTree.All),
    ];

    [Fact]
    public void EveryComparisonOccursInACase() => AssertComplete(Values.OfType<BoundComparison>().Select(comparison => comparison.Operator));

    [Fact]
    public void EveryRowOfTheComparisonsOccursInACase()
    {
        BoundComparison[] found = [.. Values.OfType<BoundComparison>()];
        Assert.InRange(Comparisons.Rows.Count, 50, int.MaxValue);
        Assert.Equal([], Comparisons.Rows.Where(row => !Array.Exists(found, comparison => IsOf(comparison, row))));
    }

    [Fact]
    public void EveryPartOfAFindingOccursInACase()
    {
        Assert.NotEmpty(Rules);
        Assert.Contains(Rules, rule => rule.Also.Any(also => also.Element == null));
        Assert.Contains(Rules, rule => rule.Also.Any(also => also.Where != null));
        Assert.Contains(Rules, rule => rule.Escalations.Count > 1);
        Assert.Contains(Rules, rule => rule.Assignees.Count > 1);
        Assert.Contains(Rules, rule => rule.Stake != null);
        Assert.Contains(Rules, rule => rule.EvidencePath != null);
        Assert.Contains(Rules, rule => rule.Identity.Any(part => part is not BoundLocal));
        Assert.Contains(Rules, rule => rule.Parameters.Count > 0);
    }

    [Fact]
    public void EveryCalculationOccursInACase() => AssertComplete(Values.OfType<BoundArithmetic>().Select(arithmetic => arithmetic.Operator));

    [Fact]
    public void EveryQuantifierOccursInACase() => AssertComplete(Values.OfType<BoundOver>().Select(over => over.Quantifier));

    [Fact]
    public void EveryMemberOfAWayOccursInACase() => AssertComplete(Values.OfType<BoundWayMember>().Select(member => member.Member));

    [Fact]
    public void EveryFilterOfAMessageOccursInACase() =>
        AssertComplete(Rules.SelectMany(rule => rule.Also.Select(also => also.Message).Append(rule.Report.Message)).SelectMany(message => message.Parts).Select(part => part.Filter));

    [Fact]
    public void EveryFunctionOccursInACase()
    {
        Assert.NotEmpty(BuiltInFunctions.All);
        Assert.Equal([], BuiltInFunctions.All.Select(function => function.Name).Except(Values.OfType<BoundCall>().Select(call => call.Function.Name)));
    }

    [Fact]
    public void EveryExpressionOccursInACase() => AssertComplete(typeof(BoundExpression), Values, [typeof(BoundError), typeof(BoundRecord)]);

    [Fact]
    public void EverySourceOccursInACase() => AssertComplete(typeof(BoundSource), Rules.SelectMany(rule => rule.Clauses).OfType<BoundForEach>().Select(each => each.Source), []);

    [Fact]
    public void EveryClauseOccursInACase() => AssertComplete(typeof(BoundClause), Rules.SelectMany(rule => rule.Clauses), []);

    private static bool IsOf(BoundComparison comparison, ComparisonRow row) =>
        comparison.Operator == row.Operator && comparison.IsNegated == row.IsNegated && Fits(row.Left, comparison.Left.Type) && Fits(row.Right, comparison.Right.Type);

    private static bool Fits(TypeClass wanted, FieldType type) => wanted == TypeClass.Any || wanted == type.Class();

    private static void AssertComplete<T>(IEnumerable<T> found)
        where T : struct, Enum
    {
        T[] all = Enum.GetValues<T>();
        Assert.NotEmpty(all);
        Assert.Equal([], all.Except(found));
    }

    private static void AssertComplete(Type parent, IEnumerable<object> found, Type[] except)
    {
        Type[] all = [.. parent.Assembly.GetTypes().Where(type => type.IsSubclassOf(parent) && !type.IsAbstract)];
        Assert.InRange(all.Length, 4, int.MaxValue);
        Assert.Equal([], all.Except(except).Except(found.Select(one => one.GetType())).Select(type => type.Name));
    }
}
