namespace StackAudit.Revisions;

/// <summary>A value in two ways.</summary>
/// <param name="Exact">Equal for equal values, however they were written.</param>
/// <param name="Shown">For people.</param>
internal readonly record struct FactValue(string Exact, string Shown);
