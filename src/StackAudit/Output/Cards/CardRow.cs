namespace StackAudit.Output;

/// <summary>A line of a card.</summary>
/// <param name="Place">Where it is written; empty for nowhere.</param>
internal sealed record CardRow(string Name, string Place, string Text, Tone Tone = Tone.Plain);
