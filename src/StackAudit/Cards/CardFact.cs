using StackAudit.Text;

namespace StackAudit.Cards;

/// <summary>A field with its value.</summary>
/// <param name="Field">Dotted from the entity.</param>
/// <param name="Value">As people read it, references by their ids.</param>
/// <param name="Location">Where it is written; null for what follows from other facts.</param>
public sealed record CardFact(string Field, string Value, Location? Location);
