using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Somebody who gets personal data of an activity.</summary>
/// <param name="Who">The vendor; the tool where nobody wrote whose it is.</param>
/// <param name="Tool">The tool to which the data is sent; null for who runs the system, or works for them.</param>
/// <param name="Regions">Where the data is there; null where nobody wrote it.</param>
/// <param name="Safeguard">On what a transfer to a third country rests, in the word of the model; null where nobody wrote it.</param>
public sealed record DataRecipient(RecipientRole Role, Entity Who, Entity? Tool, IReadOnlyList<string>? Regions, string? Safeguard);
