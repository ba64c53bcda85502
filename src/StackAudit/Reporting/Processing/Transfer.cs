using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Personal data that goes to a third country.</summary>
/// <param name="Region">The country, or what contains more than the home region.</param>
/// <param name="To">Who has it there.</param>
/// <param name="Safeguard">The word of the model; null where nobody wrote it.</param>
public sealed record Transfer(string Region, Entity To, string? Safeguard);
