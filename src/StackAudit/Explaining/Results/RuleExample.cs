namespace StackAudit.Explaining;

/// <summary>A small stack on which a rule can be seen at work.</summary>
/// <param name="Title">Of the test from which it is.</param>
/// <param name="AsOf">The day on which to look at it, as written; null when any will do.</param>
public sealed record RuleExample(string Title, string Yaml, string? AsOf);
