namespace StackAudit.Fixing;

/// <summary>A fix that was tried and taken back, which is a mistake of its rule.</summary>
/// <param name="Chosen">The finding and its fix.</param>
/// <param name="Why">What it did, as the end of a sentence.</param>
public sealed record RolledBackFix(ChosenFix Chosen, string Why);
