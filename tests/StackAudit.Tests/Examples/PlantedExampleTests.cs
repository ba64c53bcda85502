using StackAudit.Model;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Examples;

/// <summary>What the README of an example says is wrong is found, and nothing else.</summary>
public class PlantedExampleTests
{
    public static TheoryData<string> Examples => [.. PlantedExample.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryPlantedProblemIsFoundAndNothingElse(string example)
    {
        PlantedExample planted = PlantedExample.Of(example);
        Assert.True(planted.Planted.Count >= 15);
        string[] told = [.. planted.Planted.Select(problem => problem.ToString()).Order(StringComparer.Ordinal)];
        string[] found = [.. planted.Result.Findings.Select(PlantedProblem.Shown).Order(StringComparer.Ordinal)];
        Assert.Empty(found.Except(told));
        Assert.Empty(told.Except(found));
        Assert.Equal(told, found);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void NoNearMissIsFound(string example)
    {
        AnalysisResult result = PlantedExample.Of(example).Result;
        foreach (PlantedProblem problem in PlantedExample.Of(example).Planted)
        {
            Assert.NotEmpty(problem.NearMisses);
            foreach (IReadOnlyList<string> near in problem.NearMisses)
            {
                Assert.All(near, id => Assert.True(IsThere(result.Model, id), $"{problem}: there is no {id}."));
                Assert.DoesNotContain(result.Findings, finding => finding.Rule.Code == problem.Code && near.All(PlantedProblem.SubjectsOf(finding).Contains));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void NothingInItIsAProblem(string example) => Assert.Empty(PlantedExample.Of(example).Result.Problems);

    [Theory]
    [MemberData(nameof(Examples))]
    public void EachStoryNamesItsRule(string example)
    {
        var names = BuiltInRules.Descriptors().ToDictionary(rule => rule.Code, rule => rule.Name);
        Assert.All(PlantedExample.Of(example).Planted, problem => Assert.StartsWith($"*{names[problem.Code]}*: ", problem.Story, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryShippedRuleFiresInOneOfThem()
    {
        string[] shipped = [.. BuiltInRules.Descriptors().Select(rule => rule.Code)];
        Assert.True(shipped.Length >= 120, $"Only {shipped.Length} rules are shipped.");
        string[] silent = [.. shipped.Except(PlantedExample.Names.SelectMany(name => PlantedExample.Of(name).Result.Findings).Select(finding => finding.Rule.Code))];
        Assert.True(silent.Length == 0, $"Without a finding in any example: {string.Join(", ", silent)}.");
    }

    private static bool IsThere(StackModel model, string id) => model.Find(id[..id.IndexOf(':', StringComparison.Ordinal)], id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]) != null;
}
