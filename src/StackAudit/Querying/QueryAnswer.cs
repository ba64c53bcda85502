using StackAudit.Diagnostics;

namespace StackAudit.Querying;

/// <summary>What came of asking.</summary>
/// <param name="Tables">One for each query, in the order of the file.</param>
/// <param name="Problems">What is wrong with the query, the rules or the stack.</param>
public sealed record QueryAnswer(IReadOnlyList<QueryTable> Tables, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>0 answered, 2 not everything could be loaded or understood.</summary>
    public int ExitCode => Problems.Any(problem => problem.Severity == Severity.Error) ? 2 : 0;
}
