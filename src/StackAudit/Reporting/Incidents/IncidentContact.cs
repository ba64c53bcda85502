using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>One of ours who must act in an incident.</summary>
/// <param name="Who">A person or a team.</param>
/// <param name="Role">What makes it theirs.</param>
/// <param name="Of">The tools by which they have this role.</param>
/// <param name="Address">Where to write to, as it is written down; null where it is not.</param>
public sealed record IncidentContact(Entity Who, IncidentRole Role, IReadOnlyList<Entity> Of, string? Address);
