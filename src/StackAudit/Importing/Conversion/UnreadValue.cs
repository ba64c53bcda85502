namespace StackAudit.Importing;

/// <summary>A value of which nothing says what it means; it is kept as it is.</summary>
/// <param name="Column">Where the source has it.</param>
/// <param name="Field">What it should have filled.</param>
/// <param name="Text">As the source has it.</param>
/// <param name="Lines">The lines of the source, in their order.</param>
public sealed record UnreadValue(string Column, string Field, string Text, IReadOnlyList<int> Lines);
