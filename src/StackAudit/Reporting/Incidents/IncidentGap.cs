using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>A fact that is missing where an incident needs it.</summary>
/// <param name="What">Which fact.</param>
/// <param name="Of">Whose, in the order of their ids.</param>
public sealed record IncidentGap(UnknownInIncident What, IReadOnlyList<Entity> Of);
