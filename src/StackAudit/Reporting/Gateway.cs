using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>A tool that data passes on its way between others.</summary>
/// <param name="Share">How many of the shortest ways between two other tools pass it; of several that are equally short, each counts in part.</param>
/// <param name="Fed">The tools that get data from it, or through it, at once.</param>
public sealed record Gateway(Entity Tool, double Share, IReadOnlyList<Entity> Fed);
