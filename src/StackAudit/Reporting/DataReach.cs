using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Where one kind of personal data gets.</summary>
/// <param name="Origins">The live tools where it begins.</param>
/// <param name="Receivers">The tools at which it arrives.</param>
/// <param name="Flows">The live flows that list it.</param>
/// <param name="Furthest">The way to the tool that is most hops from where it begins; null where it goes nowhere.</param>
/// <param name="Outside">The tools that it can reach of which a region lies outside of those allowed; what has no region, or no region is allowed for, is not among them.</param>
/// <param name="Ungated">The tools that it can reach past everything that enforces consent.</param>
public sealed record DataReach(
    Entity Data,
    IReadOnlyList<Entity> Origins,
    IReadOnlyList<Entity> Receivers,
    IReadOnlyList<Entity> Flows,
    GraphPath? Furthest,
    IReadOnlyList<Entity> Outside,
    IReadOnlyList<Entity> Ungated);
