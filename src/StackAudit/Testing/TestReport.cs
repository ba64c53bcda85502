using StackAudit.Diagnostics;

namespace StackAudit.Testing;

/// <summary>Everything that one run of the tests of rules found out; all outputs are made from it.</summary>
public sealed record TestReport
{
    /// <summary>In the order of the files, and in each as they stand.</summary>
    public required IReadOnlyList<TestResult> Tests { get; init; }

    /// <summary>What is wrong with the rule files themselves, in the order file, line, column, code.</summary>
    public required IReadOnlyList<Diagnostic> Problems { get; init; }

    /// <summary>What is allowed in the rule files that were tested, and probably not meant; it never makes a test fail.</summary>
    public IReadOnlyList<Diagnostic> Lints { get; init; } = [];

    /// <summary>How much of each rule its tests have seen; null when nobody asked.</summary>
    public IReadOnlyList<RuleCoverage>? Coverage { get; init; }

    /// <summary>How many changes of each item its tests notice; null when nobody asked.</summary>
    public IReadOnlyList<MutationResult>? Mutation { get; init; }

    /// <summary>The files whose markers do not fit what was found, and how they would; null when nobody asked.</summary>
    public IReadOnlyList<MarkerUpdate>? Updates { get; init; }

    /// <summary>0 all is well, 1 a test fails or has gaps, 2 something could not run.</summary>
    public int ExitCode
    {
        get
        {
            if (Tests.Count == 0 || Problems.Any(problem => problem.Severity == Severity.Error) || Tests.Any(test => test.Outcome == TestOutcome.Broken))
            {
                return 2;
            }

            bool hasGaps = Coverage?.Any(rule => rule.Mistakes.Count > 0) == true || Mutation?.Any(item => item.HasGaps) == true;
            return hasGaps || Tests.Any(test => test.Outcome == TestOutcome.Failed) ? 1 : 0;
        }
    }
}
