using System.Diagnostics;
using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit;

/// <summary>Checks a stack: load, model, graph, rules, findings.</summary>
public static class Analyzer
{
    public static AnalysisResult Run(AnalyzerOptions options)
    {
        long start = Stopwatch.GetTimestamp();
        LoadResult loaded = StackLoader.Load(options.Paths, new LoadOptions { Tree = options.Tree, AsOf = options.AsOf, MaxThreads = options.Threads, Preset = options.Preset?.Name });
        if (loaded.Model is not { } model)
        {
            return AnalysisResult.Unloaded(Shown(loaded.Root), loaded.Problems);
        }

        var problems = new DiagnosticBag();
        TimeSpan loading = Stopwatch.GetElapsedTime(start);
        var graph = new StackGraph(model);
        TimeSpan built = Stopwatch.GetElapsedTime(start);
        BoundRules shipped = BuiltInRules.Bind(model.Schema, options.CompactRules, options.WithBuiltInRules, problems);
        IReadOnlyList<RuleFile> files = RuleFiles.LoadOwn(loaded.Root, options.RuleFolders, problems, options.Tree);
        BoundRules rules = RuleFilesBinder.Bind(shipped, files, problems, new FactCensus(graph));
        problems.AddRange(RuleLinting.OfStack(rules, files, model, loaded.Root));
        var context = new EvaluationContext(graph) { Overrides = OverrideReader.Read(model.Settings, rules, problems) };
        RuleSettings settings = RuleSettings.Of(model.Settings, rules, options.Rules, problems);
        TimeSpan bound = Stopwatch.GetElapsedTime(start);
        RuleRun run = new RuleRunner(context, options.Threads, options.Timing) { WithCases = options.WithCases }.Run(settings.Running);
        TimeSpan ran = Stopwatch.GetElapsedTime(start);
        BaselineSummary? baseline = Baselining.Apply(options, loaded, new Workings(context, settings.Running, rules), rules, problems, ref run);
        if (options.WithBuiltInRules)
        {
            problems.AddRange(new SettingsNames(model.Settings, rules).Check());
            problems.AddRange(ExceptionNames.Check(model, rules));
        }

        // What could not be read may be what is named.
        if (loaded.Problems.All(problem => problem.Severity != Severity.Error))
        {
            problems.AddRange(ExceptedIds.Check(model));
        }

        var locked = new LockedRules(model.Settings);
        DateOnly? horizon = options.Horizon is { } ahead ? context.Calendar.Add(model.Today, ahead) : null;
        Finding[] counting = [.. run.Findings.Where(finding => finding.Counts)];
        return new AnalysisResult
        {
            Model = model,
            Root = Shown(loaded.Root),
            Findings = run.Findings,
            Problems = DiagnosticOrder.Sort([.. loaded.Problems, .. problems, .. run.Problems]),
            Rules = settings.Complete(run.Summaries),
            RuleSettings = settings.All,
            MissingFacts = run.MissingFacts,
            Exceptions = run.Exceptions,
            NotBegun = NotBegunAreas.Of(context, run, counting),
            Next = NextSteps.Of(counting, run.MissingFacts),
            LeftToAdopt = options is { Preset: null, Only: [] } && model.Settings.Preset == null ? Preset.LeftToAdopt(counting) : null,
            Horizon = horizon,
            Upcoming = horizon is { } last ? new Horizon(context, settings.Running, found => baseline?.Read is { } held ? BaselinedFindings.Mark(found, held, locked) : found, options.Threads).Until(last, run.Findings) : null,
            FailOn = FailLevel.Parse(options.FailOn ?? model.Settings.FailOn),
            Baseline = baseline,
            Times = options.Timing ? new StageTimes(loading, built - loading, bound - built, ran - bound) : null,
            Workings = new Workings(context, settings.Running, rules),
        };
    }

    // The same on every machine, whatever lies above the folder from which somebody checks.
    private static string Shown(string root) => root.Length == 0 ? root : RelativePath.FromHere(root);
}
