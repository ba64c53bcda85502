namespace StackAudit.Reporting;

/// <summary>The stack as it was at an earlier revision, evaluated by what was known then.</summary>
/// <param name="Words">What to call it: <c>1 April 2026</c>, or the revision.</param>
public sealed record EarlierState(string Words, AnalysisResult Result);
