using StackAudit.Model;

namespace StackAudit.Explaining;

/// <summary>A fact to find out.</summary>
/// <param name="Line">The line of YAML to add to the entity; empty where there is no one line.</param>
public sealed record MissingFactLine(Entity Entity, string Field, string Line);
