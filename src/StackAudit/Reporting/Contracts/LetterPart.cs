namespace StackAudit.Reporting;

/// <summary>A piece of a letter: words of ours, words of the stack's, or a day.</summary>
/// <param name="IsSaid">Whether the words are the stack's.</param>
public readonly record struct LetterPart(string Text, bool IsSaid = false, DateOnly? Day = null);
