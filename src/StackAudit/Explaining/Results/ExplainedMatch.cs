namespace StackAudit.Explaining;

/// <summary>A match in which an entity took part and which makes no finding.</summary>
/// <param name="Name">What the loops gave, such as <c>Email, CRM</c>.</param>
/// <param name="Steps">In the order of work; the last one decided.</param>
/// <param name="Missing">The facts for want of which the rule could not look.</param>
public sealed record ExplainedMatch(string Name, MatchOutcome Outcome, IReadOnlyList<ExplainedStep> Steps, IReadOnlyList<MissingFactLine> Missing);
