using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit;

/// <summary>Everything that one check found out; all outputs are made from it.</summary>
public sealed record AnalysisResult
{
    public required StackModel Model { get; init; }

    /// <summary>The folder that was checked, as the user named it.</summary>
    public required string Root { get; init; }

    /// <summary>In the order file, line, column, code, id.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What could not be loaded or evaluated, in the order file, line, column, code.</summary>
    public required IReadOnlyList<Diagnostic> Problems { get; init; }

    /// <summary>In the order of the codes.</summary>
    public required IReadOnlyList<RuleSummary> Rules { get; init; }

    /// <summary>With which severity each rule ran, or that it did not, and who decided that, in the order of the codes.</summary>
    public IReadOnlyList<RuleSetting> RuleSettings { get; init; } = [];

    /// <summary>Those that kept most rules from looking first.</summary>
    public required IReadOnlyList<MissingFactSummary> MissingFacts { get; init; }

    /// <summary>What became of each exception, in the order in which they count.</summary>
    public IReadOnlyList<ExceptionOutcome> Exceptions { get; init; } = [];

    public required IReadOnlyList<NotBegun> NotBegun { get; init; }

    /// <summary>At most five, the most useful first.</summary>
    public required IReadOnlyList<NextStep> Next { get; init; }

    /// <summary>The severity from which on findings fail the check; null when none do.</summary>
    public required Severity? FailOn { get; init; }

    /// <summary>How many findings the preset for the first weeks would leave; null where somebody chose a preset or rules, where there are few findings, or where it would leave nearly as many.</summary>
    public int? LeftToAdopt { get; init; }

    /// <summary>What will be found if nobody changes anything, in the order of days; null where nobody asked.</summary>
    public IReadOnlyList<UpcomingFinding>? Upcoming { get; init; }

    /// <summary>The last day at which <see cref="Upcoming"/> looks; null where nobody asked.</summary>
    public DateOnly? Horizon { get; init; }

    /// <summary>What changed since a revision; null where nobody asked.</summary>
    public SinceSummary? Since { get; init; }

    /// <summary>What the baseline came to; null without one.</summary>
    public BaselineSummary? Baseline { get; init; }

    /// <summary>Null where nobody measured.</summary>
    public StageTimes? Times { get; init; }

    /// <summary>With what it was done; null when nothing could be loaded.</summary>
    internal Workings? Workings { get; init; }

    /// <summary>Whether there is a stack to speak of; parts of it may be missing, as <see cref="Problems"/> then say.</summary>
    public bool IsLoaded => Workings is not null;

    /// <summary>The result for a stack of which nothing could be loaded.</summary>
    public static AnalysisResult Unloaded(string root, IReadOnlyList<Diagnostic> problems) => new()
    {
        Model = StackModel.Empty,
        Root = root,
        Findings = [],
        Problems = problems,
        Rules = [],
        MissingFacts = [],
        NotBegun = [],
        Next = [],
        FailOn = Severity.Error,
    };

    /// <summary>0 nothing to fail on, 1 findings, 2 something could not be loaded or evaluated.</summary>
    public int ExitCode
    {
        get
        {
            if (Problems.Any(problem => problem.Severity == Severity.Error))
            {
                return 2;
            }

            if (Baseline is { IsStrict: true, Stale.Count: > 0 })
            {
                return 1;
            }

            return FailOn is { } level && Findings.Any(finding => finding.Counts && finding.Severity >= level) ? 1 : 0;
        }
    }
}
