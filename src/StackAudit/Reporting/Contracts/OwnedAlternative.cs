using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>A tool in use that does the same, or much of it.</summary>
/// <param name="IsNamed">Whether somebody wrote it down as an alternative or a successor.</param>
/// <param name="IsSameCategory">Whether it is of the same category.</param>
/// <param name="Shared">The capabilities that both have.</param>
/// <param name="JointExit">The first day on which both can be left, as far as contracts tell; null where they do not.</param>
public sealed record OwnedAlternative(Entity Tool, bool IsNamed, bool IsSameCategory, IReadOnlyList<string> Shared, DateOnly? JointExit);
