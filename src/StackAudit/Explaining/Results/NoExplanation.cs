namespace StackAudit.Explaining;

/// <summary>Nothing is known by this name.</summary>
/// <param name="Message">What was asked, and what might have been meant.</param>
public sealed record NoExplanation(string Message) : Explanation
{
    public override int ExitCode => 2;
}
