namespace StackAudit.Explaining;

/// <summary>A clause at work.</summary>
/// <param name="Text">What it does, in a sentence.</param>
/// <param name="Answer"><c>yes</c>, <c>no</c> or <c>could not be told</c>; empty for a loop, whose values say what it gave.</param>
/// <param name="Values">What it read.</param>
public sealed record ExplainedStep(string Text, string Answer, IReadOnlyList<Reading> Values);
