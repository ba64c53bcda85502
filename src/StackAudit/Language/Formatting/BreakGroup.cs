namespace StackAudit.Language.Formatting;

/// <summary>A stretch of tokens that stands on one line if it fits, and otherwise begins a new line at each of its breaks.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Last">The index of its last token.</param>
/// <param name="Breaks">The indexes of the tokens that begin the new lines.</param>
/// <param name="IsFilled">As much stands on each line as fits.</param>
internal sealed record BreakGroup(int First, int Last, IReadOnlyList<int> Breaks, Anchor Anchor, bool IsFilled = false);
