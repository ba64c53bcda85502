using StackAudit.Diagnostics;

namespace StackAudit.Explaining;

/// <summary>The answer to a question about a rule, a finding or a mistake.</summary>
public abstract record Explanation
{
    /// <summary>What is wrong in the stack or its rules, so that the explanation may lack something.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    /// <summary>0 explained, 2 there is nothing to explain, or not everything could be loaded.</summary>
    public virtual int ExitCode => Problems.Any(problem => problem.Severity == Severity.Error) ? 2 : 0;
}
