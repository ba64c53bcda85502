using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Language.Evaluation;
using StackAudit.Tests.Rules.Generation;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

/// <summary>What work is saved does not show: in findings and their order, in what was looked at, in facts that were missing.</summary>
public sealed class PlanProperties
{
    // Each rule runs twice, once without a plan: that takes the square of it.
    private const int Tools = 200;

    [Fact]
    public void NotInRandomRules()
    {
        RulePair[] fit = [.. Enumerable.Range(0, (int)Runs.Of(500)).AsParallel().AsOrdered().Select(RulePair.Random).Where(pair => pair.IsFit)];

        Assert.NotEmpty(fit);
        Assert.Equal([], fit.AsParallel().AsOrdered().Where(pair => Shows(pair.Model!, pair.Bound.Rules)).Select(pair => pair.Rules + pair.Stack).Take(1));
    }

    [Fact]
    public void NotInShippedRules()
    {
        using var folder = new TemporaryFolder();
        StackAudit.Benchmarks.Generation.StackGenerator.Write(folder.Path, Tools, seed: 2);
        StackModel model = StackLoader.Load([folder.Path], new LoadOptions()).Model!;
        BoundRules bound = RuleFilesBinder.Bind(StackSchema.BuiltIn, [.. BuiltInRules.Sources.Select(source => new RuleFile(RuleParser.Parse(source, []), IsBuiltIn: true))], []);

        Assert.True(Run(model, bound.Rules, isPlanned: true).Length > 2 * bound.Rules.Count);
        Assert.False(Shows(model, bound.Rules));
    }

    private static bool Shows(StackModel model, IReadOnlyList<BoundRule> rules) => !Run(model, rules, isPlanned: false).SequenceEqual(Run(model, rules, isPlanned: true));

    private static string[] Run(StackModel model, IReadOnlyList<BoundRule> rules, bool isPlanned) =>
        [.. RunPrinter.Print(new RuleRunner(new EvaluationContext(new StackGraph(model)) { IsPlanned = isPlanned }, threads: 4, withTimes: false).Run(rules))];
}
