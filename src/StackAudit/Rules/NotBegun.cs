namespace StackAudit.Rules;

/// <summary>An area for which the stack has no fact at all yet, so that its findings are best told once.</summary>
/// <param name="Area">Such as <c>Reviews</c>.</param>
/// <param name="Text">What that means here: <c>54 tools are in use without one.</c></param>
/// <param name="FirstStep">Where to begin.</param>
/// <param name="Findings">The findings that it sums up; they count all the same.</param>
public sealed record NotBegun(string Area, string Text, string FirstStep, IReadOnlyList<Finding> Findings);
