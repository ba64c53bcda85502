using StackAudit.Language.Binding;
using StackAudit.Language.Functions;
using StackAudit.Language.Syntax;
using Xunit;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>What of the language has occurred in rules, and whether anything is missing.</summary>
internal static class RuleCoverage
{
    // Neither has a value: the one was reported, the other stands in the edits of a fix.
    private static readonly Type[] WithoutValue = [typeof(BoundError), typeof(BoundRecord)];

    public static void AssertComplete(IReadOnlyList<RulePair> pairs)
    {
        BoundRule[] rules = [.. pairs.SelectMany(pair => pair.Bound.Rules)];
        BoundExpression[] found =
        [
            .. rules.SelectMany(RuleTree.Roots).Concat(pairs.SelectMany(pair => pair.Bound.Declarations.Definitions).Select(definition => definition.Value!)).SelectMany(BoundTree.All),
        ];
        AssertComplete(TypesOf<BoundExpression>(26), found.Select(one => one.GetType()).Concat(WithoutValue));
        AssertComplete(TypesOf<BoundSource>(6), rules.SelectMany(rule => rule.Clauses).OfType<BoundForEach>().Select(each => each.Source.GetType()));
        AssertComplete(TypesOf<BoundClause>(4), rules.SelectMany(rule => rule.Clauses).Select(clause => clause.GetType()));
        AssertComplete(Enum.GetValues<ComparisonOperator>(), found.OfType<BoundComparison>().Select(comparison => comparison.Operator));
        AssertComplete(Enum.GetValues<ArithmeticOperator>(), found.OfType<BoundArithmetic>().Select(arithmetic => arithmetic.Operator));
        AssertComplete(Enum.GetValues<Quantifier>(), found.OfType<BoundOver>().Select(over => over.Quantifier));
        AssertComplete(Enum.GetValues<WayMember>(), found.OfType<BoundWayMember>().Select(way => way.Member));
        AssertComplete([.. BuiltInFunctions.All.Select(function => function.Name)], found.OfType<BoundCall>().Select(call => call.Function.Name));
        BoundRoute[] routes = [.. found.OfType<BoundReaches>().Select(reaches => reaches.Route).OfType<BoundRoute>(), .. rules.SelectMany(rule => rule.Clauses).OfType<BoundForEach>().Select(each => (each.Source as BoundPathSource)?.Route).OfType<BoundRoute>()];
        Assert.Contains(routes, route => route.With != null);
        Assert.Contains(routes, route => route.Avoiding != null);
        Assert.Contains(routes, route => route.Least != null);
        Assert.Contains(rules, rule => rule.EvidencePath != null);
        Assert.Contains(rules, rule => rule.Escalations.Count > 0);
        Assert.Contains(rules, rule => rule.Also.Any(also => also.Element != null));
        Assert.Contains(rules, rule => rule.Assignees.Count > 0);
        Assert.Contains(rules, rule => rule.Stake != null);
        Assert.Contains(found.OfType<BoundList>().SelectMany(list => list.Elements), element => element.When != null);
    }

    private static Type[] TypesOf<T>(int atLeast)
    {
        Type[] all = [.. typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)];
        Assert.InRange(all.Length, atLeast, int.MaxValue);
        return all;
    }

    private static void AssertComplete<T>(IReadOnlyList<T> all, IEnumerable<T> found)
    {
        Assert.NotEmpty(all);
        Assert.Equal([], all.Except(found));
    }
}
