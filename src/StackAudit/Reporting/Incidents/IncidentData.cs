using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>A kind of our data that an incident may have shown.</summary>
/// <param name="Data">Which.</param>
/// <param name="Declared">The tools that say that they collect or keep it.</param>
/// <param name="Arriving">Those to which flows bring it.</param>
public sealed record IncidentData(Entity Data, IReadOnlyList<Entity> Declared, IReadOnlyList<Entity> Arriving);
