namespace StackAudit.Explaining;

/// <summary>A value of a rule that a company may change.</summary>
/// <param name="Value">The one that holds.</param>
/// <param name="Origin"><c>default</c>, or the line of the settings that says so.</param>
/// <param name="Bounds">What it may be set to, such as <c>from 0 days to 180 days</c>; null when that is open.</param>
public sealed record ParameterExplanation(string Name, string Value, string Origin, string? Bounds, string? Description);
