namespace StackAudit.Tests.Testing;

/// <summary>Tests of a rule, and how they go.</summary>
/// <param name="Title">What the case shows.</param>
/// <param name="Rules">The rule file, beginning with the rule.</param>
/// <param name="LinesAbove">How many lines of it stand above those of the case.</param>
/// <param name="Outcome">What is wrong with the file, then how each test goes and what is wrong with it, a line each.</param>
public sealed record TestingCase(string Title, string Rules, int LinesAbove, IReadOnlyList<string> Outcome)
{
    public override string ToString() => Title;
}
