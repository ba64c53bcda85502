using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>A stage of a journey that a tool in doubt serves.</summary>
/// <param name="Journey">Whose stage it is.</param>
/// <param name="Stage">Which.</param>
/// <param name="Left">The live tools that still serve it without those in doubt.</param>
public sealed record IncidentStage(Entity Journey, Record Stage, IReadOnlyList<Entity> Left);
