namespace StackAudit.Output;

/// <summary>How a case ended, as JUnit names it.</summary>
internal enum JUnitOutcome
{
    Passed,
    Failure,
    Error,
    Skipped,
}
