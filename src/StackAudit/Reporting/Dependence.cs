using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>The live tools that hang on one company.</summary>
/// <param name="On">The vendor at the top of its group, or the sub-processor.</param>
/// <param name="Over">The vendors over which they do: those of the group, or those that use the sub-processor.</param>
/// <param name="Data">The personal data in these tools.</param>
public sealed record Dependence(Entity On, IReadOnlyList<Entity> Over, IReadOnlyList<Entity> Tools, IReadOnlyList<Entity> Data);
