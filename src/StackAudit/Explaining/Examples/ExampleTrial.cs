using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Tries an example on its rule.</summary>
internal sealed class ExampleTrial(BoundRule rule, StackSchema schema)
{
    private const int MostRounds = 5;

    /// <summary>The example, less the lines that refer to what was cut out; null when it does not show what it should.</summary>
    public RuleExample? Repair(RuleExample example, bool fails)
    {
        RuleExample tried = example;
        for (int round = 0; round < MostRounds; round++)
        {
            LoadResult loaded = Load(tried);
            int[] wrong = [.. loaded.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Location.Start.Line).Distinct()];
            if (wrong.Length == 0)
            {
                return loaded.Model is { } model && Shows(model, fails) ? tried : null;
            }

            tried = tried with { Yaml = string.Join('\n', tried.Yaml.Split('\n').Where((_, i) => !wrong.Contains(i + 1))) };
        }

        return null;
    }

    private LoadResult Load(RuleExample example)
    {
        DateOnly? asOf = example.AsOf == null ? null : DateOnly.ParseExact(example.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return StackLoader.Load([new SourceText("stack.yaml", example.Yaml)], new LoadOptions { AsOf = asOf, RequiresTools = false, Gaps = new Gaps(), Schema = schema });
    }

    private bool Shows(StackModel model, bool fails)
    {
        RuleRun run = new RuleRunner(new EvaluationContext(new StackGraph(model)), threads: 1, withTimes: false).Run([rule]);
        return fails ? run.Findings.Count > 0 : run.Findings.Count == 0 && run.Summaries.Any(summary => summary.InScope > 0);
    }
}
